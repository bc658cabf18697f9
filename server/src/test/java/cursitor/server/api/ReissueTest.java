package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.mend.MendingDesk;
import cursitor.server.node.Node;
import cursitor.server.reissue.Correcting;
import cursitor.server.reissue.Correcting.Done;
import cursitor.server.reissue.Finder;
import cursitor.server.reissue.Found;
import cursitor.server.reissue.Judge;
import cursitor.server.reissue.Judgement;
import cursitor.server.store.Decided;
import cursitor.server.store.Decided.Choice;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Priority;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was produced is found, judged again and corrected, on real nodes.
class ReissueTest {
  private static final OrganizationId COURT = new OrganizationId("90001");
  private static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  private static final UUID RUN = new UUID(1, 1);

  @TempDir Path folder;

  private static List<Found> found(Node node) {
    return sentBy(node, COURT);
  }

  private static List<Found> sentBy(Node node, OrganizationId desk) {
    Choice all = new Choice(desk, null, null, null, Instant.EPOCH, Instant.MAX);
    return new Finder(node.store().decided()).page(all, 0, 100).found();
  }

  private static Found found(Node node, String subject) {
    return found(node).stream()
        .filter(each -> each.sent().getFirst().subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static long sent(Node node, String subject) {
    return found(node).stream()
        .filter(each -> each.sent().getFirst().subject().equals(subject))
        .count();
  }

  private static void hold(CourtClient court, String number, String birthDate) {
    court.accepted("convictions", Notices.conviction("C-" + number, "TR-" + number));
    court.accepted(
        "holds", Notices.hold("H-" + number, "TR-" + number).replace("1984-05-04", birthDate));
  }

  @Test
  void whatWasRefusedGoesOutOnceMoreAndWhatWasTakenDoesNot() {
    try (CourtNode started = CourtNode.start(folder);
        CourtClient court = started.court()) {
      Node node = started.node();
      hold(court, "1", "1985-05-04");
      hold(court, "2", "1984-05-04");
      court.awaitState("H-1", "Refused");
      court.awaitState("H-2", "Active");
      Judge judge = new Judge(node);
      Correcting correcting = new Correcting(node);
      Found refused = found(node, "H-1");

      assertThat(judge.judge(refused))
          .isInstanceOfSatisfying(
              Judgement.Sendable.class,
              sendable -> {
                assertThat(sendable.differences()).isEmpty();
                assertThat(sendable.mayWait()).isTrue();
                assertThat(sendable.words()).contains("the same content");
              });
      assertThat(judge.judge(found(node, "H-2")))
          .isEqualTo(new Judgement.Right("The desk would send the same today."));
      assertThat(correcting.send(RUN, found(node, "H-2"))).isEqualTo(Done.RIGHT);
      assertThat(correcting.ask(RUN, refused)).isEqualTo(Done.RIGHT);

      assertThat(correcting.send(RUN, refused)).isEqualTo(Done.MADE);
      court.awaitState("H-1", "Refused");
      assertThat(correcting.send(RUN, refused)).isEqualTo(Done.RIGHT);
      assertThat(new Correcting(node).send(new UUID(2, 2), refused)).isEqualTo(Done.RIGHT);
      assertThat(sent(node, "H-1")).isEqualTo(2);
      assertThat(sent(node, "H-2")).isEqualTo(1);
    }
  }

  /// The act a process was killed behind comes again under its id, and nothing of it is done again.
  @Test
  void theSameCorrectionOfTheSameRunIsMadeOnce() {
    Found refused;
    try (CourtNode started = CourtNode.start(folder);
        CourtClient court = started.court()) {
      hold(court, "1", "1985-05-04");
      court.awaitState("H-1", "Refused");
      refused = found(started.node(), "H-1");
    }
    try (Node node = Node.open(CourtNode.config(folder), InstantSource.system())) {
      Correcting correcting = new Correcting(node);
      Judgement.Sendable judged = (Judgement.Sendable) new Judge(node).judge(refused);
      assertThat(correcting.send(RUN, refused)).isEqualTo(Done.MADE);
      assertThat(correcting.handIn(RUN, judged)).isEqualTo(Done.MADE);
      assertThat(correcting.handIn(new UUID(2, 2), judged)).isEqualTo(Done.REFUSED);
      assertThat(correcting.send(RUN, refused)).isEqualTo(Done.RIGHT);
      assertThat(sent(node, "H-1")).isEqualTo(2);
      // It lets all else go first on its way to the partner too.
      assertThat(node.store().courses())
          .filteredOn(course -> course.sender().equals(COURT))
          .allMatch(course -> course.priority() == Priority.BACKLOG)
          .isNotEmpty();
    }
  }

  /// By the tables of now the hold would not have been sent: no message takes it back.
  @Test
  void aTableThatWasAtFaultPutsItOnSomebodysDesk() throws IOException {
    try (CourtNode started = CourtNode.start(folder);
        CourtClient court = started.court()) {
      hold(court, "1", "1984-05-04");
      court.awaitState("H-1", "Active");
    }
    try (Node node =
        Node.open(
            CourtNode.config(folder, withoutCommunityService(), ""), InstantSource.system())) {
      Found taken = found(node, "H-1");
      Judgement judgement = new Judge(node).judge(taken);
      assertThat(judgement).isInstanceOf(Judgement.ForAPerson.class);
      assertThat(judgement.words()).contains("would refuse it today", "orderCategory");

      Correcting correcting = new Correcting(node);
      assertThat(correcting.send(RUN, taken)).isEqualTo(Done.LEFT);
      assertThat(correcting.ask(RUN, taken)).isEqualTo(Done.MADE);
      assertThat(correcting.ask(RUN, taken)).isEqualTo(Done.RIGHT);
      List<KeptWorkItem> items = node.store().records().workItems(COURT, true, 9);
      assertThat(items).hasSize(1);
      assertThat(items.getFirst().item().kind()).isEqualTo(WorkItem.Kind.REVIEW_CASE);
      assertThat(items.getFirst().item().caseFile()).isEqualTo(taken.caseFile());

      MendingDesk desk = new MendingDesk(node);
      assertThat(
              desk.close(
                  desk.find(items.getFirst().item().id()).orElseThrow(),
                  Unanswered.SEND_AGAIN,
                  "looked at",
                  "A CLERK"))
          .isInstanceOf(MendingDesk.Sent.Accepted.class);
      assertThat(node.store().records().workItems(COURT, true, 9)).isEmpty();
      assertThat(correcting.ask(RUN, taken)).isEqualTo(Done.RIGHT);
      assertThat(sent(node, "H-1")).isEqualTo(1);
    }
  }

  @Test
  void whatIsErasedOrUnknownIsLeftAlone() {
    try (Node node = Node.open(CourtNode.config(folder), InstantSource.system())) {
      CaseKey nowhere = new CaseKey(COURT, OperatingMode.PRODUCTION, "participant", "TR-0/P0");
      for (CaseKey key : new CaseKey[] {null, nowhere}) {
        Found gone = new Found(1, Instant.EPOCH, key, "", "", List.of());
        assertThat(new Judge(node).judge(gone)).isInstanceOf(Judgement.Right.class);
        assertThat(new Correcting(node).ask(RUN, gone)).isEqualTo(Done.RIGHT);
      }
      assertThat(node.store().records().workItems(COURT, false, 9)).isEmpty();
    }
  }

  /// A stream is decided anew whenever JUSTIS looks at a case/party, so it can be had to look.
  @Test
  void aStreamThatComesOutOtherwiseTodayIsToldToTheVendor() throws IOException {
    try (CourtNode started = CourtNode.start(folder);
        CourtClient court = started.fareCourt()) {
      court.put("cases/TR2026-000101", FareCases.civil());
      court.await("cases/TR2026-000101", read -> read.at("/parties/0/answersAwaited").asInt() == 0);
    }
    String tables =
        changed(
            "/cursitor/policy/fare/",
            FarePolicy.FILES,
            "| DAY_FORWARD | | | | PRE | PRE |",
            "| DAY_FORWARD | | | | HOLD-DATA | PRE |");
    try (Node node = Node.open(CourtNode.config(folder, "", tables), InstantSource.system())) {
      Decided decided = node.store().decided();
      String rule =
          decided.rules(JUSTIS).stream()
              .filter(each -> each.contains("streams"))
              .findFirst()
              .orElseThrow();
      Choice byRule = new Choice(JUSTIS, rule, null, null, Instant.EPOCH, Instant.MAX);
      Found stream = new Finder(decided).page(byRule, 0, 9).found().getFirst();
      Correcting correcting = new Correcting(node);
      int before = sentBy(node, JUSTIS).size();

      assertThat(new Judge(node).judge(stream))
          .isInstanceOfSatisfying(
              Judgement.Sendable.class,
              sendable -> assertThat(sendable.words()).contains("STREAM_SET"));
      assertThat(correcting.send(RUN, stream)).isEqualTo(Done.MADE);
      assertThat(correcting.send(RUN, stream)).isEqualTo(Done.RIGHT);
      assertThat(new Judge(node).judge(stream)).isInstanceOf(Judgement.Right.class);

      List<Found> told = sentBy(node, JUSTIS);
      assertThat(told).hasSize(before + 1);
      assertThat(told.stream().map(each -> correcting.send(RUN, each)))
          .contains(Done.LEFT, Done.RIGHT)
          .doesNotContain(Done.MADE);
    }
  }

  private String withoutCommunityService() throws IOException {
    return changed(
        "/cursitor/policy/dmv907/",
        Dmv907Policy.FILES,
        "community service | yes |",
        "community service | no |");
  }

  /// The shipped tables with another text in one place.
  private String changed(String shipped, List<String> files, String from, String to)
      throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (String file : files) {
      try (InputStream in =
          Objects.requireNonNull(Judge.class.getResourceAsStream(shipped + file), file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(tables.resolve(file), text.replace(from, to));
      }
    }
    return tables.toString();
  }
}
