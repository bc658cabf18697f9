package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Admission;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Page;
import cursitor.server.console.queue.Owners;
import cursitor.server.console.saved.SavedFilter;
import cursitor.server.console.saved.SavedFilters;
import cursitor.server.store.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the console keeps, on both databases.
abstract class KeptCorpus {
  private static final CaseKey CASE =
      CaseKey.parse("90001:PRODUCTION:participant:TR-2026-000123/P1");

  private final MovedClock clock = new MovedClock();
  private Place place;
  private Console console;

  abstract Place place();

  @BeforeEach
  void open() {
    place = place();
    console = Console.open(place, clock);
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void theFirstAccountIsMadeOnceAndItsPasswordIsDue() {
    String password = console.begin().orElseThrow();
    assertThat(console.begin()).isEmpty();
    assertThat(console.doorkeeper().admit("admin", password, _ -> {}))
        .isInstanceOfSatisfying(
            Admission.Admitted.class,
            admitted -> assertThat(admitted.account().passwordDue()).isTrue());
  }

  @Test
  void accountsOutliveARestart() {
    Set<OrganizationId> courts = Set.of(new OrganizationId("90001"), new OrganizationId("90002"));
    assertThat(
            console
                .accounts()
                .addHashed(
                    "ann",
                    ConsoleRole.CLERK,
                    courts,
                    console.accounts().hashed("a long password"),
                    false))
        .isTrue();
    assertThat(
            console
                .accounts()
                .addHashed(
                    "ann",
                    ConsoleRole.AUDITOR,
                    Set.of(),
                    console.accounts().hashed("another one"),
                    false))
        .isFalse();
    console.close();
    console = Console.open(place, clock);
    Account ann = console.accounts().find("ANN").orElseThrow();
    assertThat(ann.courts()).isEqualTo(courts);
    assertThat(ann.role()).isEqualTo(ConsoleRole.CLERK);
    assertThat(console.doorkeeper().admit("ann", "a long password", _ -> {}))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void aClerkSeesTheOwnCourtAndASupervisorWithoutCourtsAll() {
    OrganizationId own = new OrganizationId("90001");
    OrganizationId other = new OrganizationId("90002");
    console
        .accounts()
        .addHashed(
            "ann",
            ConsoleRole.CLERK,
            Set.of(own),
            console.accounts().hashed("a long password"),
            false);
    console
        .accounts()
        .addHashed(
            "sue",
            ConsoleRole.SUPERVISOR,
            Set.of(),
            console.accounts().hashed("a long password"),
            false);
    Account ann = console.accounts().find("ann").orElseThrow();
    Account sue = console.accounts().find("sue").orElseThrow();
    assertThat(ann.sees(own)).isTrue();
    assertThat(ann.sees(other)).isFalse();
    assertThat(sue.sees(other)).isTrue();
  }

  @Test
  void whatWasDoneAboutACaseIsFoundByItsKeyAndNowhereNamesIt() {
    console.audit().add("ann", Deed.VIEWED, CASE, "the timeline");
    console.audit().add("ann", Deed.SIGNED_OUT, "");
    assertThat(console.audit().about(CASE))
        .extracting(AuditEntry::deed)
        .containsExactly(Deed.VIEWED);
    assertThat(console.audit().newest(Long.MAX_VALUE, 9).toString())
        .contains("90001")
        .doesNotContain("TR-2026-000123");
    console.close();
    console = Console.open(place, clock);
    assertThat(console.audit().about(CASE)).hasSize(1);
  }

  /// Such as an older program saved them; what is run is the script that mends them.
  @Test
  void timesThatWereSavedAreThoseOfUtc() throws Exception {
    List<String> queries =
        List.of(
            "from=2026-03-02T17%3A00",
            "code=E301&until=2026-03-02T17%3A00",
            "from=2026-03-02T17%3A00&until=2026-03-03T17%3A00",
            "code=E301");
    SavedFilters filters = new SavedFilters(console.store());
    for (Page page : List.of(Page.MESSAGES, Page.QUEUE)) {
      for (int i = 0; i < queries.size(); i++) {
        filters.save("ann", page, new SavedFilter("view " + i, queries.get(i)));
      }
    }
    for (String statement : script("V5__saved_times.sql").strip().split(";", -1)) {
      if (!statement.isBlank()) {
        console.store().jdbc().sql(statement).update();
      }
    }
    assertThat(filters.of("ann", Page.MESSAGES))
        .extracting(SavedFilter::query)
        .containsExactly(
            "from=2026-03-02T17%3A00Z",
            "code=E301&until=2026-03-02T17%3A00Z",
            "from=2026-03-02T17%3A00Z&until=2026-03-03T17%3A00Z",
            "code=E301");
    assertThat(filters.of("ann", Page.QUEUE)).extracting(SavedFilter::query).isEqualTo(queries);
  }

  private static String script(String name) throws IOException {
    try (InputStream script =
        Objects.requireNonNull(
            Console.class.getResourceAsStream("/cursitor/console/migration/" + name))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void manyAtOnceMakeOneChainWithoutGaps() {
    IntStream.range(0, 40)
        .parallel()
        .forEach(each -> console.audit().add("ann", Deed.VIEWED, CASE, "no " + each));
    assertThat(console.audit().prove().findings()).isEmpty();
    assertThat(console.audit().prove().last()).isEqualTo(40);
  }

  @Test
  void aRowThatWasChangedIsFound() {
    rows(5);
    change("UPDATE audit SET account = 'bob' WHERE number = 3");
    assertThat(console.audit().prove().findings())
        .containsExactly("row 3 is not as it was written");
  }

  @Test
  void aRowThatWasTakenAwayIsFound() {
    rows(5);
    change("DELETE FROM audit WHERE number = 2");
    assertThat(console.audit().prove().findings()).contains("row 2 is missing");
  }

  /// Whoever renumbers the rest as well still breaks the chain.
  @Test
  void aRowThatWasTakenAwayWithoutAGapIsFound() {
    rows(5);
    change("DELETE FROM audit WHERE number = 5");
    change("DELETE FROM audit WHERE number = 3");
    change("UPDATE audit SET number = 3 WHERE number = 4");
    assertThat(console.audit().prove().findings())
        .containsExactly("row 3 is not as it was written");
  }

  @Test
  void severalCasesSeenAtOneGlanceHaveARowEach() {
    CaseKey other = CaseKey.parse("90001:PRODUCTION:participant:TR-2026-000124/P1");
    console.audit().add("ann", Deed.UNMASKED, List.of(CASE, other), "search");
    console.audit().add("ann", Deed.UNMASKED, List.of(), "search");
    assertThat(console.audit().about(CASE)).hasSize(1);
    assertThat(console.audit().about(other)).hasSize(1);
    assertThat(console.audit().prove().last()).isEqualTo(2);
    assertThat(console.audit().prove().findings()).isEmpty();
  }

  @Test
  void savedViewsAreEachAccountsOwnAndOutliveARestart() {
    SavedFilters filters = new SavedFilters(console.store());
    SavedFilter late = new SavedFilter("Late", "open=true&code=E301");
    SavedFilter all = new SavedFilter("All that's done", "open=false");
    assertThat(filters.save("ann", Page.QUEUE, late)).isTrue();
    assertThat(filters.save("ann", Page.QUEUE, all)).isTrue();
    assertThat(filters.save("bob", Page.QUEUE, new SavedFilter("Late", ""))).isTrue();
    console.close();
    console = Console.open(place, clock);
    filters = new SavedFilters(console.store());
    assertThat(filters.of("ann", Page.QUEUE)).containsExactly(all, late);
    assertThat(filters.of("ann", Page.AUDIT)).isEmpty();
    assertThat(filters.delete("ann", Page.QUEUE, "Late")).isTrue();
    assertThat(filters.delete("ann", Page.QUEUE, "Late")).isFalse();
    assertThat(filters.of("ann", Page.QUEUE)).containsExactly(all);
    assertThat(filters.of("bob", Page.QUEUE)).hasSize(1);
  }

  @Test
  void aSavedViewTakesThePlaceOfThatOfItsName() {
    SavedFilters filters = new SavedFilters(console.store());
    for (int i = 0; i < SavedFilters.MOST; i++) {
      assertThat(filters.save("ann", Page.QUEUE, new SavedFilter("View " + i, "code=A"))).isTrue();
    }
    assertThat(filters.save("ann", Page.QUEUE, new SavedFilter("One more", ""))).isFalse();
    assertThat(filters.save("ann", Page.QUEUE, new SavedFilter("View 7", "code=B"))).isTrue();
    assertThat(filters.of("ann", Page.QUEUE))
        .hasSize(SavedFilters.MOST)
        .contains(new SavedFilter("View 7", "code=B"));
  }

  @Test
  void anItemHasOneOwner() {
    Owners owners = new Owners(console.store(), clock);
    UUID item = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    assertThat(owners.take(item, "ann")).isTrue();
    assertThat(owners.take(item, "ann")).isTrue();
    assertThat(owners.take(item, "bob")).isFalse();
    assertThat(owners.of(item)).map(Owners.Owner::account).contains("ann");
    owners.give(item, "bob");
    owners.give(other, "bob");
    assertThat(owners.of(List.of(item, other, UUID.randomUUID())).values())
        .extracting(Owners.Owner::account)
        .containsExactly("bob", "bob");
    assertThat(owners.heldBy("ann", 9)).isEmpty();
    assertThat(owners.heldBy("bob", 9))
        .extracting(Owners.Owner::item)
        .containsExactlyInAnyOrder(item, other);
    assertThat(owners.heldBy("bob", 1)).hasSize(1);
    owners.leave(item);
    assertThat(owners.of(item)).isEmpty();
    assertThat(owners.of(List.of())).isEmpty();
  }

  @Test
  void ofManyWhoTakeAnItemAtOnceOneHasIt() {
    Owners owners = new Owners(console.store(), clock);
    UUID item = UUID.randomUUID();
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .filter(each -> owners.take(item, "no" + each))
                .count())
        .isEqualTo(1);
  }

  private void rows(int many) {
    for (int i = 0; i < many; i++) {
      console.audit().add("ann", Deed.VIEWED, "no " + i);
    }
    assertThat(console.audit().prove().holds()).isTrue();
  }

  private void change(String statement) {
    assertThat(console.store().jdbc().sql(statement).update()).isEqualTo(1);
  }
}
