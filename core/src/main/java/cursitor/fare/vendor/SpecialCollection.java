package cursitor.fare.vendor;

import cursitor.fare.policy.CourtProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Special collection after the hours of grace (FARE-81).
final class SpecialCollection {
  private final AccountSitting sitting;

  SpecialCollection(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Begins it where it is due, and ends it where the court forbids it or nothing is owed.
  void review() {
    Debt debt = sitting.account().debt();
    boolean owed = sitting.file().amountDue() > 0;
    if (debt.collectedSince() != null) {
      if (!owed || !allowed()) {
        sitting.set(sitting.account().with(debt.collected(null)));
      }
    } else if (owed
        && allowed()
        && debt.mayBeEnforced()
        && !sitting.suspended()
        && Enforcement.echoSuffices(sitting)) {
      sitting.set(sitting.account().with(debt.collected(sitting.now())));
      sitting.because(
          "special collection",
          "begun",
          flag() == null ? "courts.table, vendorCollects" : "Special Collections Flag",
          List.of("cents due: " + sitting.file().amountDue()));
    }
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
