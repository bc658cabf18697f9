package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every open work item can be closed with a reason from its page, whichever desk it is of and
/// whoever raised it; and so can all like it.
class EveryItemIsClosedTest {
  private static final OrganizationId HUB = new OrganizationId(FareBooksNode.HUB);
  private static final String STORY =
      """
      FARE-74  The courts take nothing any more, and JUSTIS has something to tell them.
        person ARCE is SOFIA ARCE, born 1995-07-19
        2026-02-20T10:00  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-20T10:05  court submits M0702/M-2024-33108/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-20T10:10  court submits M0702/M-2024-33109/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-25T10:00  the court is silent
        2026-02-25T12:05  vendor mails POST1 to M0702/M-2024-33107/DEF-1
        2026-02-25T12:10  vendor mails POST1 to M0702/M-2024-33108/DEF-1
        2026-02-25T12:15  vendor mails POST1 to M0702/M-2024-33109/DEF-1
      """;

  @TempDir Path folder;
  private FareBooksNode books;
  private Visitor supervisor;

  @BeforeEach
  void open() {
    books = FareBooksNode.open(folder, STORY);
    supervisor = Visitor.as(ConsoleRole.SUPERVISOR, books.address());
  }

  @AfterEach
  void close() {
    supervisor.close();
    books.close();
  }

  private Node node() {
    return books.node();
  }

  private KeptWorkItem item(UUID id) {
    return node().store().records().workItem(id).orElseThrow();
  }

  private void closeOnItsPage(UUID item, Map<String, String> form) {
    String page = "/queue/" + item;
    assertThat(supervisor.get(page).body()).contains("Close it");
    supervisor.send(page, page + "/close", form);
    assertThat(item(item).open()).as(item(item).item().toString()).isFalse();
    assertThat(supervisor.get(page).body()).contains("by supervisor", form.get("reason"));
    assertThat(supervisor.get("/queue?open=false").body()).contains(page);
  }

  @Test
  void anItemOfEveryDeskAndOfAMessageAloneIsClosed() {
    for (String desk : List.of(FareBooksNode.COURT, FareBooksNode.HUB, "ACS", "AZ-MVD")) {
      for (String kind : List.of("register", "case-party", "account", "customer", "books")) {
        UUID id = UUID.randomUUID();
        CaseKey about =
            new CaseKey(new OrganizationId(desk), OperatingMode.PRODUCTION, kind, "A-1");
        WorkItem raised =
            new WorkItem(
                id, about, WorkItem.Kind.REVIEW_CASE, "", null, "PARKED", "Look.", List.of());
        node().submit(new Arrival.Reviewed(about.desk(), List.of(raised), List.of()));
        closeOnItsPage(id, Map.of("reason", "looked at " + kind));
      }
      OrganizationId to = new OrganizationId(desk);
      new JustisRefuses(node()).refuse(to, new MessageId(UUID.randomUUID()), "E010", "no");
      KeptWorkItem stray = node().store().records().workItems(to, true, 1).getFirst();
      assertThat(stray.item().code()).isEqualTo("QUARANTINED");
      closeOnItsPage(stray.item().id(), Map.of("reason", "meant for another"));
    }
    assertThat(books.console().audit().newest(Long.MAX_VALUE, 500))
        .filteredOn(each -> each.deed() == Deed.CLOSED)
        .hasSize(24);
    assertThat(Verify.of(node().store()).findings()).isEmpty();
  }

  /// An act no desk performs: a defect stops it.
  private record Nonsense(OrganizationId desk) implements Act {
    @Override
    public OperatingMode mode() {
      return OperatingMode.PRODUCTION;
    }
  }

  /// The same reason by the same person closes it once more: it was opened again in between.
  @Test
  void whatIsOpenedAgainIsClosedAgainWithTheSameWords() {
    Arrival nonsense =
        new Arrival.Acted(
            HUB,
            new MessageId(UUID.randomUUID()),
            new Input.ActPerformed(new Nonsense(HUB)),
            Octets.ofText("nonsense"));
    for (int time = 1; time <= 3; time++) {
      node().submit(nonsense);
      KeptWorkItem parked = node().store().records().workItems(HUB, true, 1).getFirst();
      assertThat(parked.item().code()).isEqualTo("PARKED");
      closeOnItsPage(parked.item().id(), Map.of("reason", "an engineer has looked"));
    }
  }

  private List<KeptMessage> unanswered() {
    return Stream.of(Standing.AWAITING, Standing.UNKNOWN)
        .flatMap(standing ->
            node().store().records().messages(HUB, Direction.SENT, standing, 9).stream())
        .filter(each -> each.flow().partner().value().equals(FareBooksNode.COURT))
        .toList();
  }

  private List<KeptWorkItem> givenUp() {
    for (KeptMessage each : unanswered()) {
      CaseKey file = Objects.requireNonNull(each.caseFile());
      node()
          .submit(
              new Arrival.Internal(
                  HUB, new Input.DeliveryReported(file, each.id(), DeliveryTrouble.GAVE_UP)));
    }
    return node().store().records().workItems(HUB, true, 9).stream()
        .filter(each -> each.item().code().equals("GAVE_UP"))
        .toList();
  }

  private Standing standing(KeptWorkItem item) {
    MessageId message = Objects.requireNonNull(item.item().message());
    return node().store().records().messages(HUB, message).getFirst().standing();
  }

  @Test
  void whatNobodyKnowsOfIsSentOnceMoreOrLeftUnsent() {
    List<KeptWorkItem> items = givenUp();
    assertThat(items).hasSize(3);
    String first = "/queue/" + items.getFirst().item().id();
    assertThat(supervisor.get(first).body()).contains("is left unsent");

    closeOnItsPage(
        items.getFirst().item().id(), Map.of("reason", "told on paper", "unanswered", "LEAVE"));
    assertThat(standing(items.getFirst())).isEqualTo(Standing.CANCELLED);
    assertThat(supervisor.get(first).body()).contains("closed without sending by supervisor");

    closeAllLikeIt("SEND_AGAIN");
    assertThat(items.stream().skip(1).map(this::standing)).doesNotContain(Standing.CANCELLED);
    assertThat(node().store().records().workItems(HUB, true, 9))
        .noneMatch(each -> each.item().code().equals("GAVE_UP"));
    assertThat(Verify.of(node().store()).findings()).isEmpty();
  }

  @Test
  void allLikeItAreLeftUnsent() {
    List<KeptWorkItem> items = givenUp();
    closeAllLikeIt("LEAVE");
    assertThat(items.stream().map(this::standing)).containsOnly(Standing.CANCELLED);
    assertThat(Verify.of(node().store()).findings()).isEmpty();
  }

  private void closeAllLikeIt(String unanswered) {
    Map<String, String> form = new HashMap<>();
    form.put("desk", FareBooksNode.HUB);
    form.put("kind", "TRACE_MESSAGE");
    form.put("code", "GAVE_UP");
    form.put("what", "close");
    form.put("reason", "the line is mended");
    form.put("unanswered", unanswered);
    String alike = "/queue/alike?desk=AZ-JUSTIS&kind=TRACE_MESSAGE&code=GAVE_UP";
    assertThat(supervisor.get(alike).body()).contains("are left unsent");
    String run = Visitor.leadsTo(supervisor.send(alike, "/queue/alike", form));
    assertThat(supervisor.get(run).body()).contains("would be closed");
    supervisor.send(run, run + "/go", Map.of());
    while (supervisor.get("/live" + run).body().contains("Under way")) {
      Thread.onSpinWait();
    }
    assertThat(supervisor.get(run).body()).contains("done.");
  }
}
