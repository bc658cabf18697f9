package cursitor.dmv907.dmv;

import static cursitor.dmv907.dmv.DmvCounter.DMV;
import static cursitor.dmv907.dmv.DmvCounter.brief;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.Notices;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DmvDeskTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  private static final OrganizationId COURT = new OrganizationId("90001");
  private final DmvCounter counter = DmvCounter.withGarcia();

  @Test
  void aHoldIsKeptWithItsDates() {
    counter.hand(Notices.hold("H-1"));

    NoticeFile file =
        counter
            .files
            .find(
                NoticeFile.key(DMV, OperatingMode.PRODUCTION, "90001", "TR-100", "P1"),
                NoticeFile.class)
            .orElseThrow();
    HoldOnFile kept = file.holds().get("H-1");
    assertThat(kept)
        .isEqualTo(
            new HoldOnFile.Suspending(
                Notices.hold("H-1"),
                kept == null ? "" : kept.driver(),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 16),
                LocalDate.of(2031, 3, 2),
                "2026-1"));
  }

  /// One order rules the enum and the guards: a message that breaks them all is refused by the
  /// first, and when that is mended, by the next.
  @Test
  void theGuardsStandInTheOrderOfTheEnum() {
    Hold unauthorised =
        Notices.withFailure(
            Notices.hold("H-1"),
            new FailureToComply(
                LocalDate.of(2025, 8, 1),
                "FTP",
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2026, 12, 1),
                false));
    Hold future = Notices.on(unauthorised, "90002", "TR-100");
    OrganizationId stranger = new OrganizationId("90009");

    assertThat(firstCode("9.9", List.of(future, future), stranger)).isEqualTo(ErrorCode.E102);
    assertThat(firstCode("1.0", List.of(future, future), stranger)).isEqualTo(ErrorCode.E110);
    assertThat(firstCode("1.0", List.of(unauthorised, unauthorised), COURT))
        .isEqualTo(ErrorCode.E103);
    assertThat(firstCode("1.0", List.of(unauthorised), COURT)).isEqualTo(ErrorCode.E201);
    assertThat(List.of(ErrorCode.E102, ErrorCode.E110, ErrorCode.E103, ErrorCode.E201))
        .isSortedAccordingTo((a, b) -> Integer.compare(a.rank(), b.rank()));
  }

  @Test
  void eachAnswerToANoticeHasItsReason() {
    counter.reasons.clear();
    counter.hand(Notices.hold("H-1"));
    counter.hand(Notices.hold("H-2"));
    counter.hand(Notices.release("R-1", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1")));
    counter.hand(
        Notices.release("R-2", Map.of(Field.DOCKET_NUMBER, "TR-100", Field.PARTICIPANT_ID, "P1")));

    assertThat(counter.reasons)
        .containsExactly(
            "hold H-1: accepted, by M000 of policy 2026-1, because Hold accepted; matched on the"
                + " licence number",
            "hold H-2: refused, by E302 of policy 2026-1, because A hold for this court; docket;"
                + " person and section is already on file, E302 at section",
            "release R-1: accepted, by M010 of policy 2026-1, because Release accepted; the hold is"
                + " cleared",
            "release R-2: accepted, by M012 of policy 2026-1, because Release recorded; no active"
                + " hold is on file");
  }

  /// Whoever may not speak for a court leaves nothing in its cases.
  @Test
  void whatIsTurnedAwayAtTheDoorHasNoReasonInTheCase() {
    counter.reasons.clear();
    firstCode("1.0", List.of(Notices.hold("H-1")), new OrganizationId("90002"));
    counter.hand(Notices.on(Notices.hold("H-1"), "90001", "TR-999"));

    assertThat(counter.reasons).isEmpty();
  }

  @Test
  void aCallerMaySendForItsOwnCourtOnly() {
    Hold foreign = Notices.on(Notices.hold("H-1"), "90002", "TR-100");

    assertThat(firstCode("1.0", List.of(foreign), COURT)).isEqualTo(ErrorCode.E110);
    assertThat(firstCode("1.0", List.of(Notices.hold("H-1")), new OrganizationId("90002")))
        .isEqualTo(ErrorCode.E110);
  }

  @Test
  void aHoldNeedsItsConviction() {
    assertThat(brief(counter.hand(Notices.on(Notices.hold("H-1"), "90001", "TR-999"))))
        .isEqualTo("E305: relatedConvictionAbstractId");
    counter.report(Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "C-2", "C-1"));
    assertThat(brief(counter.hand(Notices.hold("H-1"))))
        .isEqualTo("E305: relatedConvictionAbstractId");
  }

  @Test
  void aSectionIsHeldOnceAndAnAbstractIdIsUsedOnce() {
    counter.hand(Notices.hold("H-1"));

    assertThat(brief(counter.hand(Notices.hold("H-2")))).isEqualTo("E302: section");
    counter.hand(Notices.release("R-1", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1")));
    assertThat(brief(counter.hand(Notices.hold("H-1")))).isEqualTo("E302: abstractId");
    assertThat(brief(counter.hand(Notices.hold("H-2")))).isEqualTo("M000");
  }

  @Test
  void aBicycleIsExemptAndABelievedExemptionIsRemarked() {
    assertThat(brief(counter.hand(onConveyance("BICYCLE", "H-1")))).isEqualTo("M030");
    DmvCounter another = DmvCounter.withGarcia();
    SuccessResponse answer = (SuccessResponse) another.hand(onConveyance("VESSEL", "H-1"));
    assertThat(brief(answer)).isEqualTo("M000");
    assertThat(answer.warnings()).extracting(w -> w.code().name()).containsExactly("W005");
  }

  @Test
  void theOtherCodesStandInTheText() {
    assertThat(((SuccessResponse) counter.hand(onConveyance("BICYCLE", "H-1"))).messageText())
        .isEqualTo("Also M000.");
  }

  @Test
  void aMessageFromTheFutureIsRefused() {
    var header =
        counter.header("DMV907", "90001", "1.0", NOW.plusSeconds(301), OperatingMode.PRODUCTION);

    assertThat(
            brief(
                counter.hand(
                    new FailureToComplyNotification(header, List.of(Notices.hold("H-1"))))))
        .isEqualTo("E201: timestamp");
  }

  @Test
  void aTestMessageSeesAndChangesNoProductionFile() {
    var header = counter.header("DMV907", "90001", "1.0", NOW, OperatingMode.TEST);

    assertThat(
            brief(
                counter.hand(
                    new FailureToComplyNotification(header, List.of(Notices.hold("H-1"))))))
        .isEqualTo("E300: driverLicenseNumber");
  }

  @Test
  void aReversalIsRecordedOnceItsConvictionIs() {
    assertThat(
            brief(
                counter.report(Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "C-9", "C-7"))))
        .isEqualTo("E305: priorAbstractId");
    assertThat(
            brief(
                counter.report(Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "C-9", "C-1"))))
        .isEqualTo("C010");
  }

  private ErrorCode firstCode(String version, List<Hold> holds, OrganizationId caller) {
    var header = counter.header("DMV907", "90001", version, NOW, OperatingMode.PRODUCTION);
    var message = new FailureToComplyNotification(header, List.copyOf(holds));
    return ErrorCode.valueOf(brief(counter.hand(message, caller)).substring(0, 4));
  }

  private static Hold onConveyance(String conveyance, String abstractId) {
    Hold hold = Notices.hold(abstractId);
    return new Hold(
        hold.noticeType(),
        hold.abstractId(),
        hold.courtCase(),
        hold.citation(),
        hold.participant(),
        hold.relatedConviction(),
        hold.failure(),
        hold.sections(),
        conveyance,
        hold.plate(),
        hold.incident(),
        hold.certification());
  }
}
