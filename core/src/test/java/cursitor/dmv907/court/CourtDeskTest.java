package cursitor.dmv907.court;

import static cursitor.dmv907.court.CourtBench.COURT;
import static cursitor.dmv907.court.CourtBench.MODE;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.Notices;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Deadline;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourtDeskTest {
  private final CourtBench court = new CourtBench();

  /// Rule 17 on the court's side: in no state is a release refused or lost.
  @ParameterizedTest(name = "{0}")
  @MethodSource("statesBeforeARelease")
  void aReleaseIsNeverBlocked(String state, Consumer<CourtBench> lead, String stateAfter) {
    lead.accept(court);
    assertThat(court.state("H-1")).isEqualTo(state);

    assertThat(court.act(release("R-1"))).isInstanceOf(Decision.Accepted.class);

    assertThat(court.state("H-1")).isEqualTo(stateAfter);
  }

  static Stream<Arguments> statesBeforeARelease() {
    return Stream.of(
        before("Absent", _ -> {}, "ReleaseAwaitingReply"),
        before("Certified", CourtDeskTest::reportAndAsk, "Withdrawn"),
        before("AwaitingReply", CourtDeskTest::ask, "AwaitingReply"),
        before("Unknown", CourtDeskTest::loseTheAnswer, "Unknown"),
        before("Refused", CourtDeskTest::beRefused, "ReleaseAwaitingReply"),
        before("Active", CourtDeskTest::place, "ReleaseAwaitingReply"),
        before("ReleaseRefused", CourtDeskTest::haveReleaseRefused, "ReleaseAwaitingReply"),
        before("Released", CourtDeskTest::release, "ReleaseAwaitingReply"),
        before("Withdrawn", CourtDeskTest::withdraw, "ReleaseAwaitingReply"));
  }

  private static Arguments before(String state, Consumer<CourtBench> lead, String after) {
    return Arguments.of(state, lead, after);
  }

  @Test
  void aReleaseThatWaitedGoesOutWithTheAnswer() {
    ask(court);
    Message hold = court.lastSent();
    court.act(release("R-1"));
    assertThat(court.sent).hasSize(1);

    court.accept(hold, "M000");

    assertThat(court.state("H-1")).isEqualTo("ReleaseAwaitingReply");
    assertThat(court.lastSent().subject()).isEqualTo("R-1");
  }

  @Test
  void aReleaseThatWaitsIsFoundUnderItsOwnId() {
    ask(court);
    court.act(release("R-1"));

    assertThat(court.having(COURT, MODE, CourtFile.abstractTerm("R-1"), CourtFile.class))
        .flatExtracting(NoticeView::of)
        .extracting(NoticeView::releaseAbstractId)
        .contains("R-1");
  }

  @Test
  void aReleaseThatWaitedForARefusedHoldWithdrawsIt() {
    ask(court);
    court.act(release("R-1"));

    court.turnDown(court.sent.getFirst(), "E301");

    assertThat(court.state("H-1")).isEqualTo("Withdrawn");
    assertThat(court.raised).isEmpty();
    assertThat(court.effects)
        .contains(
            new Effect.MarkMessage(court.sent.getFirst().header().messageId(), Standing.CLOSED));
  }

  @ParameterizedTest
  @MethodSource("waysToBeWithdrawnByARelease")
  void theReleaseThatWithdrewAHoldIsFoundUnderItsOwnId(Consumer<CourtBench> withdrawn) {
    withdrawn.accept(court);

    assertThat(court.state("H-1")).isEqualTo("Withdrawn");
    assertThat(court.having(COURT, MODE, CourtFile.abstractTerm("R-0"), CourtFile.class))
        .flatExtracting(NoticeView::of)
        .filteredOn(notice -> notice.releaseAbstractId().equals("R-0"))
        .extracting(NoticeView::abstractId)
        .containsExactly("H-1");
  }

  static Stream<Consumer<CourtBench>> waysToBeWithdrawnByARelease() {
    return Stream.of(
        CourtDeskTest::withdraw,
        court -> {
          ask(court);
          court.act(release("R-0"));
          court.turnDown(court.sent.getFirst(), "E301");
        });
  }

  @Test
  void aReleaseNamesTheHoldAndThePersonAsTheCourtKnowsThem() {
    place(court);
    court.act(release("R-1"));

    Release sent = (Release) ((FailureToComplyNotification) court.lastSent()).notice();

    assertThat(sent.claim(Field.PRIOR_ABSTRACT_ID)).isEqualTo("H-1");
    assertThat(sent.claim(Field.PARTICIPANT_ID)).isEqualTo("P1");
    assertThat(sent.claim(Field.DRIVER_LICENSE_NUMBER)).isEqualTo("A1234567");
  }

  @Test
  void aHoldWaitsForItsConviction() {
    reportAndAsk(court);
    Message conviction = court.lastSent();
    assertThat(court.sent).hasSize(1);

    court.accept(conviction, "C000");

    assertThat(court.state("H-1")).isEqualTo("AwaitingReply");
    assertThat(court.lastSent().subject()).isEqualTo("H-1");
  }

  @Test
  void aRefusedHoldIsMendedUnderANewMessageId() {
    beRefused(court);
    Message refused = court.lastSent();
    WorkItem item = court.raised.getFirst();
    assertThat(item.mend()).extracting(WorkItem.Field::name).containsExactly("dateOfBirth");

    court.act(new CourtAct.HoldCorrected(COURT, MODE, item.id(), hold(), false));

    assertThat(court.state("H-1")).isEqualTo("AwaitingReply");
    assertThat(court.lastSent().header().messageId()).isNotEqualTo(refused.header().messageId());
    assertThat(court.effects)
        .contains(
            new Effect.MarkMessage(refused.header().messageId(), Standing.MENDED),
            new Effect.SettleWorkItem(item.caseFile(), item.id(), "mended", "", ""));
  }

  @Test
  void aCorrectionToAnotherDocketGoesOnInThatFile() {
    beRefused(court);
    Hold moved = Notices.on(hold(), "90001", "TR-200");

    court.act(new CourtAct.HoldCorrected(COURT, MODE, court.raised.getFirst().id(), moved, false));

    assertThat(court.state("H-1").split("\\+"))
        .containsExactlyInAnyOrder("Withdrawn", "AwaitingReply");
  }

  @Test
  void aWorkItemIsClosedWithItsReason() {
    beRefused(court);
    WorkItem item = court.raised.getFirst();

    court.act(new WorkItemClosed(item.caseFile(), item.id(), "paid in full", "J. CLERK"));

    assertThat(court.state("H-1")).isEqualTo("Withdrawn");
    assertThat(court.effects)
        .contains(
            new Effect.SettleWorkItem(
                item.caseFile(), item.id(), "closed", "paid in full", "J. CLERK"));
  }

  @Test
  void anotherWorkItemClosesNothing() {
    beRefused(court);
    Decision decision =
        court.act(
            new WorkItemClosed(
                court.raised.getFirst().caseFile(), new UUID(1, 1), "why", "J. CLERK"));

    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(court.state("H-1")).isEqualTo("Refused");
  }

  @Test
  void anAnswerThatAsksForAResendSettlesNothing() {
    ask(court);
    Message hold = court.lastSent();

    court.turnDown(hold, "E901");

    assertThat(court.state("H-1")).isEqualTo("Unknown");
    assertThat(court.raised).isEmpty();
    court.accept(hold, "M000");
    assertThat(court.state("H-1")).isEqualTo("Active");
  }

  @Test
  void anOverdueAnswerIsAskedForAgainUnderTheSameId() {
    ask(court);
    Message hold = court.lastSent();
    Effect.SetAlarm alarm =
        court.effects.stream()
            .filter(Effect.SetAlarm.class::isInstance)
            .map(Effect.SetAlarm.class::cast)
            .findFirst()
            .orElseThrow();

    court.take(new Input.AlarmRang(alarm.caseFile(), alarm.alarm()));

    assertThat(court.state("H-1")).isEqualTo("Unknown");
    assertThat(court.effects)
        .contains(new Effect.ResendMessage(alarm.caseFile(), hold.header().messageId()));
    WorkItem trace = court.raised.getFirst();
    court.accept(hold, "M000");
    assertThat(court.effects)
        .contains(
            new Effect.SettleWorkItem(
                trace.caseFile(), trace.id(), "overtaken", "it was answered", ""));
  }

  @Test
  void aSecondAnswerChangesNothing() {
    ask(court);
    Message hold = court.lastSent();
    court.accept(hold, "M000");

    court.turnDown(hold, "E301");

    assertThat(court.state("H-1")).isEqualTo("Active");
    assertThat(court.effects).isEmpty();
  }

  @Test
  void onlyTheDmvAnswersForTheDmv() {
    ask(court);

    Decision decision =
        court.answer(court.success(court.lastSent(), "M000"), new OrganizationId("90002"));

    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(court.state("H-1")).isEqualTo("AwaitingReply");
  }

  @Test
  void aReversalAsksForTheReleaseAndTheReleaseSettlesThat() {
    place(court);
    court.act(
        new CourtAct.ConvictionReported(
            COURT, MODE, Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "V-1", "C-1")));
    court.accept(court.lastSent(), "C010");
    WorkItem item = court.raised.getFirst();
    assertThat(item.kind()).isEqualTo(WorkItem.Kind.RELEASE_HOLD);
    assertThat(court.deadline(item))
        .contains(
            new Deadline(
                Instant.parse("2026-04-02T07:00:00Z"), "limits.table line 9 (unconfirmed)"));

    court.act(release("R-1"));

    assertThat(court.effects)
        .contains(new Effect.SettleWorkItem(item.caseFile(), item.id(), "mended", "", ""));
  }

  @Test
  void theSameSectionIsNotHeldTwice() {
    place(court);

    Decision decision =
        court.act(new CourtAct.HoldRequested(COURT, MODE, Notices.hold("H-2"), false));

    assertThat(((Decision.Refused) decision).refusals().getFirst().code().code()).isEqualTo("E302");
  }

  @Test
  void aHoldGoesOnWhenTheConvictionItWaitsForIsGivenUp() {
    reportAndAsk(court);
    court.turnDown(court.lastSent(), "E301");
    WorkItem item = court.raised.getFirst();
    assertThat(court.deadline(item))
        .contains(new Deadline(Instant.parse("2025-08-07T07:00:00Z"), "limits.table line 10"));
    assertThat(court.state("H-1")).isEqualTo("Certified");

    court.act(new WorkItemClosed(item.caseFile(), item.id(), "reported on paper", "J. CLERK"));

    assertThat(court.state("H-1")).isEqualTo("AwaitingReply");
  }

  @Test
  void aHoldDoesNotWaitForAReversal() {
    court.act(
        new CourtAct.ConvictionReported(
            COURT, MODE, Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "C-1", "C-0")));

    ask(court);

    assertThat(court.state("H-1")).isEqualTo("AwaitingReply");
  }

  @Test
  void aReversalRecordedWhileTheHoldIsOnItsWayAsksForTheReleaseToo() {
    ask(court);
    Message hold = court.lastSent();
    court.act(
        new CourtAct.ConvictionReported(
            COURT, MODE, Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "V-1", "C-1")));
    court.accept(court.lastSent(), "C010");
    assertThat(court.raised).isEmpty();

    court.accept(hold, "M000");

    assertThat(court.raised).extracting(WorkItem::kind).containsExactly(WorkItem.Kind.RELEASE_HOLD);
  }

  @Test
  void aRefusedReleaseHasItsDayWhereItsReasonHasOne() {
    place(court);
    court.act(release("R-1"));
    court.turnDown(court.lastSent(), "E301");
    assertThat(court.deadline(court.raised.getLast())).isEmpty();
  }

  @Test
  void aReleaseThatWasDueIsMarkedLate() {
    place(court);
    Release sound = Notices.release("R-1", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1"));

    court.act(
        new CourtAct.ReleaseRequested(
            COURT,
            MODE,
            new Release(
                "R-1",
                sound.courtCode(),
                LocalDate.of(2026, 1, 30),
                "DISMISSED",
                sound.certification(),
                sound.claims())));

    assertThat(court.effects)
        .filteredOn(Effect.WriteDocketEntry.class::isInstance)
        .extracting(effect -> ((Effect.WriteDocketEntry) effect).text())
        .containsExactly(
            "Failure to comply release sent 31 days after its date; it was due within 30"
                + " (limits.table line 9 (unconfirmed), policy 2026-1).");
  }

  @Test
  void eachStepHasItsReason() {
    court.act(new CourtAct.ConvictionReported(COURT, MODE, Notices.conviction("C-1")));
    assertThat(reason())
        .matches(
            "conviction C-1: sent, by limits.table line 10 of policy 2026-1, because \\d+ days after"
                + " its date, due within 5 days");
    ask(court);
    assertThat(reason())
        .isEqualTo(
            "hold H-1: waits, by rule 3 of policy 2026-1, because conviction C-1 is not answered");
    court.accept(court.lastSent(), "C000");
    assertThat(reason()).startsWith("hold H-1: sent, by rule 3 of policy 2026-1, because conv");
    court.turnDown(court.lastSent(), "E301");
    assertThat(reason())
        .isEqualTo(
            "answer to H-1: to be mended, by E301 of policy 2026-1, because Name or date of birth"
                + " do not match the licence number");
    court.act(new CourtAct.HoldCorrected(COURT, MODE, court.raised.getLast().id(), hold(), false));
    assertThat(reason()).contains("because the refused one was corrected, ");
    court.act(release("R-1"));
    assertThat(reason()).startsWith("release of H-1: waits, by rule 5 of");
  }

  @Test
  void aReleaseSaysByWhichDaysItWasDue() {
    place(court);
    court.act(release("R-1"));

    assertThat(reason())
        .matches("release of H-1: sent, by (rule 16|limits.table line 9 .*) of policy 2026-1, .*");
  }

  private String reason() {
    return court.effects.stream()
        .filter(Effect.RecordReason.class::isInstance)
        .map(effect -> ((Effect.RecordReason) effect).reason().sentence())
        .reduce((_, last) -> last)
        .orElse("no reason");
  }

  // ---- how a hold comes to a state

  private static void ask(CourtBench court) {
    court.act(new CourtAct.HoldRequested(COURT, MODE, hold(), false));
  }

  private static void reportAndAsk(CourtBench court) {
    court.act(new CourtAct.ConvictionReported(COURT, MODE, Notices.conviction("C-1")));
    ask(court);
  }

  private static void loseTheAnswer(CourtBench court) {
    ask(court);
    Effect.SendMessage send = (Effect.SendMessage) court.effects.getFirst();
    court.take(
        new Input.DeliveryReported(
            send.caseFile(), send.message().header().messageId(), DeliveryTrouble.TIMED_OUT));
  }

  private static void beRefused(CourtBench court) {
    ask(court);
    court.turnDown(court.lastSent(), "E301");
  }

  private static void place(CourtBench court) {
    ask(court);
    court.accept(court.lastSent(), "M000");
  }

  private static void haveReleaseRefused(CourtBench court) {
    place(court);
    court.act(release("R-0"));
    court.turnDown(court.lastSent(), "E306");
  }

  private static void release(CourtBench court) {
    place(court);
    court.act(release("R-0"));
    court.accept(court.lastSent(), "M010");
  }

  private static void withdraw(CourtBench court) {
    reportAndAsk(court);
    court.act(release("R-0"));
  }

  private static Hold hold() {
    return Notices.hold("H-1");
  }

  private static CourtAct.ReleaseRequested release(String abstractId) {
    return new CourtAct.ReleaseRequested(
        COURT, MODE, Notices.release(abstractId, Map.of(Field.PRIOR_ABSTRACT_ID, "H-1")));
  }
}
