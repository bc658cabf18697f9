package cursitor.fare.vendor;

import cursitor.fare.Cents;
import cursitor.fare.policy.CourtProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Special collection after the hours of grace (FARE-81).
final class SpecialCollection {
  private final AccountSitting sitting;

  SpecialCollection(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Begins it where it is due, and ends it where the court forbids it, where collection pauses, or
  /// where nothing is owed.
  void review() {
    Debt debt = sitting.account().debt();
    boolean owed = sitting.file().amountDue() > 0;
    boolean stopped = !owed || !allowed() || sitting.suspended();
    if (debt.collectedSince() != null) {
      if (stopped) {
        sitting.set(sitting.account().with(debt.collected(null)));
        because("ended", owed && allowed() ? "Suspend Flag" : rule());
      }
    } else if (!stopped && debt.mayBeEnforced() && Enforcement.echoSuffices(sitting)) {
      sitting.set(sitting.account().with(debt.collected(sitting.now())));
      because("begun", rule());
    }
  }

  private void because(String outcome, String rule) {
    sitting.because(
        "special collection",
        outcome,
        rule,
        List.of("due: " + Cents.text(sitting.file().amountDue())));
  }

  private String rule() {
    return flag() == null ? "courts.table, vendorCollects" : "Special Collections Flag";
  }

  private @Nullable Boolean flag() {
    return sitting.account().caseParty().flags().specialCollections();
  }

  /// The flag decides; without one the court's profile does.
  private boolean allowed() {
    Boolean flag = flag();
    return flag == null
        ? sitting.office().court(sitting.file().party(), CourtProfile::vendorCollects)
        : flag;
  }
}
