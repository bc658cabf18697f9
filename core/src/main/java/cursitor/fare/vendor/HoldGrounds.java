package cursitor.fare.vendor;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.message.HoldGround;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.policy.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When there is a ground for a registration hold of an account, and when it is gone (FARE-56,
/// FARE-80, FARE-83; ARS 28-1633).
final class HoldGrounds {
  private static final String PAID = "PD";
  private static final String NOT_DELINQUENT = "ND";
  private static final String APPEARED = "AP";
  private static final String NOTHING_TO_APPEAR_FOR = "DS";
  private static final String WAIVED = "WV";

  private final AccountSitting sitting;
  private final Enforcement enforcement;
  private final Holds holds;

  HoldGrounds(AccountSitting sitting) {
    this.sitting = sitting;
    this.enforcement = new Enforcement(sitting);
    this.holds = new Holds(sitting);
  }

  /// Releases what has lost its ground, then asks for what has one.
  void review() {
    releaseByFlags();
    String reason = settled();
    if (reason != null) {
      holds.release(HoldGround.MONEY, reason);
    }
    requestForMoney();
    requestForFailureToAppear();
  }

  /// What a flag says at once, even while a submission is not complete.
  void releaseByFlags() {
    CaseParty caseParty = sitting.account().caseParty();
    if (caseParty.flags().moneyHoldWaived()) {
      holds.release(HoldGround.MONEY, WAIVED);
    }
    if (suspensionReleases()) {
      holds.release(HoldGround.MONEY, NOT_DELINQUENT);
    }
    if (!sitting.account().failedToAppear()) {
      holds.release(HoldGround.FTA, enforcement.appeared() ? APPEARED : NOTHING_TO_APPEAR_FOR);
    }
  }

  /// A plan or the Compliance Assistance Program: no longer delinquent (28-1633(A)(2)(b)).
  private boolean suspensionReleases() {
    ControlFlags.Suspension suspension = sitting.account().caseParty().flags().suspension();
    return suspension != null
        && sitting.suspended()
        && sitting
            .office()
            .policy()
            .suspendReason(sitting.office().today(), suspension.reason())
            .filter(row -> row.yes("releasesHold"))
            .isPresent();
  }

  /// Why a money hold has nothing left to rest on, or null.
  private @Nullable String settled() {
    boolean belowThreshold =
        sitting.office().court(sitting.file().party(), CourtProfile::releasesAtThreshold)
            && enforcement
                .threshold()
                .filter(row -> enforcement.combined() <= row.number("amount"))
                .isPresent();
    return enforcement.eligible() <= 0 || belowThreshold ? PAID : null;
  }

  /// The money rule of `fare.md` section 3. Without a threshold no hold is asked for (A30).
  private void requestForMoney() {
    if (!sitting.account().debt().mayBeEnforced()
        || enforcement.rests()
        || sitting.account().caseParty().flags().moneyHoldWaived()
        || isLive(HoldGround.MONEY)
        || enforcement.eligible() <= 0
        || enforcement.attempts() < sitting.office().limit(FareLimit.ATTEMPTS_BEFORE_HOLD)
        || !Enforcement.echoSuffices(sitting)) {
      return;
    }
    Row threshold = enforcement.threshold().orElse(null);
    if (threshold == null) {
      sitting
          .items()
          .review(
              Items.POLICY_MISSING,
              "No threshold for a money hold holds today, so none was asked for. Have it put into"
                  + " thresholds.table.");
    } else if (enforcement.exceeds(threshold)) {
      sitting.items().settle(Items.POLICY_MISSING, "overtaken", "there is a threshold");
      holds.request(HoldGround.MONEY, CaseType::moneyHold, enforcement.eligible());
      sitting.because(
          "money hold",
          "asked for",
          threshold,
          List.of(
              "what counts: " + Cents.text(enforcement.combined()),
              "attempts: " + enforcement.attempts()));
    }
  }

  /// FARE-22, FARE-57, A4: in every phase, whatever is owed.
  private void requestForFailureToAppear() {
    if (sitting.account().failedToAppear() && !enforcement.rests() && !isLive(HoldGround.FTA)) {
      holds.request(HoldGround.FTA, CaseType::ftaHold, 0);
      sitting.because("FTA hold", "asked for", "TTEAP FTA Flag (FARE-22)", List.of("flag: Y"));
    }
  }

  private boolean isLive(HoldGround ground) {
    return sitting.file().holds().stream().anyMatch(each -> each.ground() == ground && each.live());
  }
}
