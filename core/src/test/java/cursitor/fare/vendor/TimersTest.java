package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The timers T1 to T6 and T13.
class TimersTest {
  private final VendorBench vendor = new VendorBench();

  @Test
  void theReminderIsMailedFourteenDaysBeforeTheFirstAppearance() {
    vendor.open(appearing("2026-02-20T09:00"));

    vendor.until("2026-02-05T23:59");
    assertThat(vendor.codes()).isEmpty();
    vendor.until("2026-02-06T00:00");
    assertThat(vendor.codes()).containsExactly("EVT_REMINDER");
  }

  @Test
  void aNewFirstAppearanceMovesTheReminder() {
    vendor.open(appearing("2026-02-20T09:00"));
    vendor.justis(new CourtTransaction.AppearanceUpdate(LocalDateTime.parse("2026-03-20T09:00")));

    vendor.until("2026-03-05T23:59");
    assertThat(vendor.codes()).isEmpty();
    vendor.until("2026-03-06T00:00");
    assertThat(vendor.codes()).containsExactly("EVT_REMINDER");
  }

  @Test
  void nobodyIsRemindedWhoIsDisposedOfOrSuspended() {
    vendor.open(appearing("2026-02-20T09:00"));
    vendor.suspend("COURT", null);
    vendor.until("2026-02-10T00:00");
    assertThat(vendor.codes()).isEmpty();

    vendor.resume();
    vendor.justis(new CourtTransaction.ChargeUpdate(Debtor.disposed().charges().getFirst()));
    vendor.until("2026-02-28T00:00");
    assertThat(vendor.codes()).isEmpty();
  }

  private static CaseParty appearing(String first) {
    return Debtor.undisposed(false).change().firstAppearance(LocalDateTime.parse(first)).done();
  }

  @Test
  void theSecondNoticeFollowsThirtyDaysAfterTheFirst() {
    vendor.openAt(Step.POST1, "2026-01-10");

    vendor.until("2026-01-09T23:59");
    assertThat(vendor.codes()).isEmpty();
    vendor.until("2026-01-10T00:00");
    assertThat(vendor.codes()).containsExactly("EVT_POSTDISP");
    vendor.until("2026-02-08T23:59");
    assertThat(vendor.codes()).hasSize(1);
    vendor.until("2026-02-09T00:00");
    assertThat(vendor.lastTold(VendorTransaction.PostDispositionMailed.class).notice().kind())
        .isEqualTo(MailedNotice.Kind.POST2);
  }

  /// Policy is chosen by the day of the event that starts the timer.
  @Test
  void aLimitThatChangesMeanwhileIsForLaterNotices() {
    Map<String, String> texts = new HashMap<>(ShippedFarePolicy.texts());
    String row = "| delinquentAfterDays | 29 | 2003-01-01 | |";
    texts.computeIfPresent(
        "limits.table",
        (_, text) ->
            text.replace(
                row,
                "| delinquentAfterDays | 29 | 2003-01-01 | 2026-02-28 | yes | before |\n"
                    + "| delinquentAfterDays | 40 | 2026-03-01 | |"));
    VendorBench changed = new VendorBench(FarePolicy.parse(texts));
    changed.openAt(Step.POST1, "2026-01-10");
    changed.until("2026-03-05T09:00");
    changed.justis(new CourtTransaction.PartyUpdate(Debtor.person("GARCIA LOPEZ")));
    changed.until("2026-03-10T00:00");

    assertThat(changed.lastTold(VendorTransaction.Delinquent.class).issuedAt())
        .isEqualTo(VendorBench.at("2026-03-10T00:00"));
  }

  @Test
  void delinquencyIsDeclaredAtTheStartOfDay29() {
    mailSecondOn("2026-03-01T09:00");

    vendor.until("2026-03-29T23:59");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
    vendor.until("2026-03-30T00:00");
    assertThat(vendor.lastTold(VendorTransaction.Delinquent.class).balance())
        .isEqualTo(Debtor.OWED);
  }

  @Test
  void whoPaysOnDay28OrOnDay29BeforeTheRunIsNotDelinquent() {
    mailSecondOn("2026-03-01T09:00");
    vendor.until("2026-03-29T16:00");
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.until("2026-05-01T00:00");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
  }

  /// Timers come last (`fare.md` section 4): an alarm that rings late finds the money paid.
  @Test
  void aPaymentOnDay29BeatsTheTimerThatRingsLate() {
    mailSecondOn("2026-03-01T09:00");
    vendor.until("2026-03-29T23:59");
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.until("2026-03-30T00:05");
    vendor.ring("delinquency");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
  }

  @Test
  void aBalanceThatComesBackGoesOnWithTheDaysThatWereLeft() {
    mailSecondOn("2026-03-01T09:00");
    vendor.until("2026-03-11T09:00");
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.until("2026-04-11T09:00");
    vendor.justis(Debtor.paid("R-1", -Debtor.OWED, Debtor.OWED));

    vendor.until("2026-04-29T23:59");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
    vendor.until("2026-04-30T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
  }

  /// A26. Ten days have gone, nineteen are left.
  @Test
  void aSuspensionDuringTheWaitPausesIt() {
    mailSecondOn("2026-03-01T09:00");
    vendor.until("2026-03-11T14:00");
    vendor.suspend("COURT", null);
    vendor.until("2026-05-01T10:00");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");

    vendor.resume();
    vendor.until("2026-05-19T23:59");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
    vendor.until("2026-05-20T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
  }

  /// T6.
  @Test
  void aSuspensionWithAnEndEndsAtTheStartOfTheNextDay() {
    mailSecondOn("2026-03-01T09:00");
    vendor.until("2026-03-11T14:00");
    vendor.suspend("COURT", "2026-04-30");

    vendor.until("2026-05-19T23:59");
    assertThat(vendor.codes()).doesNotContain("DELINQUENT");
    vendor.until("2026-05-20T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
  }

  @Test
  void afterTwoNoticesOfTheCourtTheWaitIsCountedFromTheDayJustisNames() {
    vendor.openAt(Step.AWAIT_DAY_29, "2026-02-01");

    vendor.until("2026-03-01T23:59");
    assertThat(vendor.codes()).isEmpty();
    vendor.until("2026-03-02T00:00");
    assertThat(vendor.codes()).containsExactly("DELINQUENT");
  }

  /// A citation is changed by deleting and adding again; the balance is never seen at 0 (FARE-97).
  @Test
  void nothingIsLookedAtBeforeASubmissionIsComplete() {
    vendor.delinquent();
    vendor.until("2026-03-14T00:00");
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
    vendor.mvd("00");

    vendor.group(
        new CourtTransaction.ObligationDelete(Debtor.FINE),
        new CourtTransaction.ObligationAdd(Debtor.fine(Debtor.OWED)));
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");

    vendor.group(new CourtTransaction.ObligationDelete(Debtor.FINE));
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ", "MVD_RELEASE_REQ");
  }

  /// T13.
  @Test
  void anAccountIsMarkedAsOfLowYieldAfter36Months() {
    vendor.open(Debtor.disposed());
    vendor.until("2029-01-05T23:59");
    assertThat(debt().lowYield()).isFalse();
    vendor.until("2029-01-06T00:00");
    assertThat(debt().lowYield()).isTrue();
  }

  @Test
  void aDelinquencyThatIsWithdrawnIsUndone() {
    vendor.delinquent();
    vendor.until("2026-03-14T00:00");
    vendor.mvd("00");

    vendor.justis(
        new JustisTransaction.DelinquencyWithdrawn(
            vendor.lastTold(VendorTransaction.Delinquent.class).issuedAt(), null));

    assertThat(vendor.lastAsked(MvdTransaction.ReleaseRequest.class).reason()).isEqualTo("ER");
    assertThat(debt().collectedSince()).isNull();
  }

  private Debt debt() {
    return Objects.requireNonNull(vendor.file().account()).debt();
  }

  private void mailSecondOn(String local) {
    vendor.open(Debtor.disposed());
    vendor.until(local);
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));
  }
}
