package cursitor.fare.vendor;

import cursitor.fare.Cents;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Declaring an account delinquent, and taking that back.
final class Delinquencies {
  private final AccountSitting sitting;

  Delinquencies(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// FARE-76: money is still due so many days after the second notice was mailed.
  void declare(@Nullable Instant secondNoticeAt) {
    long due = sitting.file().amountDue();
    if (secondNoticeAt == null || due <= 0) {
      return;
    }
    Instant now = sitting.now();
    Debt debt = sitting.account().debt();
    sitting.set(
        sitting.account().with(debt.with(new Delinquency(secondNoticeAt, now, false, null))));
    sitting.tell(new VendorTransaction.Delinquent(secondNoticeAt, now, due, null));
    sitting.because(
        "delinquency",
        "declared",
        sitting.row(sitting.day(secondNoticeAt), FareLimit.DELINQUENT_AFTER_DAYS),
        List.of("second notice: " + sitting.day(secondNoticeAt), "due: " + Cents.text(due)));
  }

  /// The hours of grace are over (FARE-79); holds and special collection may begin.
  void graceOver() {
    Debt debt = sitting.account().debt();
    Delinquency was = debt.delinquency();
    if (was != null) {
      sitting.set(sitting.account().with(debt.with(was.afterGrace())));
    }
  }

  /// The money had been received before (A35): a hold goes for error, special collection ends.
  boolean withdraw() {
    Debt debt = sitting.account().debt();
    Delinquency was = debt.delinquency();
    if (was == null || !was.stands()) {
      return false;
    }
    sitting.set(sitting.account().with(debt.with(was.withdrawn(sitting.now())).collected(null)));
    new Holds(sitting).release(HoldGround.MONEY, Holds.ERROR);
    return true;
  }
}
