package cursitor.server.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.MovedClock;
import cursitor.server.store.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who did what and who saw what is found, on both databases.
abstract class AuditSearchCorpus {
  private static final CaseKey CASE = CaseKey.parse("90001:PRODUCTION:participant:TR-1/P1");
  private static final CaseKey OTHER = CaseKey.parse("90002:PRODUCTION:participant:TR-1/P1");

  private final MovedClock clock = new MovedClock();
  private Console console;

  abstract Place place();

  /// Six rows, an hour apart.
  @BeforeEach
  void open() {
    console = Console.open(place(), clock);
    add(() -> console.audit().add("ann", Deed.VIEWED, CASE, "1"));
    add(() -> console.audit().add("ann", Deed.UNMASKED, CASE, "2"));
    add(() -> console.audit().add("bob", Deed.VIEWED, CASE, "3"));
    add(() -> console.audit().add("bob", Deed.VIEWED, OTHER, "4"));
    add(() -> console.audit().add("ann", Deed.EXPORTED, new OrganizationId("90002"), "5"));
    add(() -> console.audit().add("ann", Deed.VIEWED, CASE, "6"));
  }

  private void add(Runnable row) {
    row.run();
    clock.forward(Duration.ofHours(1));
  }

  @AfterEach
  void close() {
    console.close();
  }

  private List<String> found(AuditChoice choice) {
    return console.audit().search().page(choice, Long.MAX_VALUE, 9).stream()
        .map(AuditEntry::detail)
        .toList();
  }

  private static AuditChoice by(String account, Deed deed) {
    return new AuditChoice(account, deed, "", Set.of(), null, null);
  }

  @Test
  void byAccountDeedAndDeskTheNewestFirst() {
    assertThat(found(AuditChoice.ALL)).containsExactly("6", "5", "4", "3", "2", "1");
    assertThat(found(new AuditChoice("bob", null, "", Set.of(), null, null)))
        .containsExactly("4", "3");
    assertThat(found(by("ann", Deed.VIEWED))).containsExactly("6", "1");
    assertThat(found(by("", Deed.EXPORTED))).containsExactly("5");
    assertThat(found(new AuditChoice("", null, "90002", Set.of(), null, null)))
        .containsExactly("5", "4");
    assertThat(found(by("cyd", Deed.VIEWED))).isEmpty();
  }

  @Test
  void byCaseTogetherWithTheRest() {
    assertThat(found(new AuditChoice("", null, "", Set.of(CASE), null, null)))
        .containsExactly("6", "3", "2", "1");
    assertThat(found(new AuditChoice("bob", Deed.VIEWED, "", Set.of(CASE, OTHER), null, null)))
        .containsExactly("4", "3");
    assertThat(found(new AuditChoice("", null, "90001", Set.of(OTHER), null, null))).isEmpty();
  }

  @Test
  void betweenTwoMomentsAlsoWhereAClockWasSetBack() {
    Instant second = Instant.parse("2026-03-02T18:00:00Z");
    assertThat(found(new AuditChoice("", null, "", Set.of(), second, second.plusSeconds(3_601))))
        .containsExactly("3", "2");
    assertThat(found(new AuditChoice("", null, "", Set.of(), second.plusSeconds(90_000), null)))
        .isEmpty();
    clock.forward(Duration.ofHours(-5));
    console.audit().add("ann", Deed.SIGNED_OUT, "7");
    assertThat(found(new AuditChoice("", null, "", Set.of(), null, second.plusSeconds(1))))
        .containsExactly("7", "2", "1");
  }

  @Test
  void pageByPage() {
    AuditSearch search = console.audit().search();
    List<AuditEntry> first = search.page(AuditChoice.ALL, Long.MAX_VALUE, 4);
    assertThat(search.page(AuditChoice.ALL, first.getLast().number(), 4))
        .extracting(AuditEntry::detail)
        .containsExactly("2", "1");
  }

  @Test
  void whoSawACaseIsToldByAccountAndDeed() {
    assertThat(console.audit().search().whoSaw(List.of(CASE)))
        .extracting(seen -> seen.account() + " " + seen.deed() + " " + seen.times())
        .containsExactly("ann VIEWED 2", "ann UNMASKED 1", "bob VIEWED 1");
    assertThat(console.audit().search().whoSaw(List.of(CASE)).getFirst().last())
        .isEqualTo("2026-03-02T22:00:00Z");
    assertThat(console.audit().search().whoSaw(List.of())).isEmpty();
  }
}
