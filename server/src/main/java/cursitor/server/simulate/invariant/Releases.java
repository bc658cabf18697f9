package cursitor.server.simulate.invariant;

import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.message.HoldGround;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.PlacedHold;
import cursitor.fare.policy.FareLimit;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Every hold is released within the policy's time of its cause ending, by the court's own books.
final class Releases {
  private final Desks desks;
  private final Past past;
  private final Map<String, Instant> overdue = new HashMap<>();

  Releases(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
  }

  void atRest(Instant at) {
    Set<String> still = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (CustomerFile customer : desks.all(CustomerFile.class)) {
      for (PlacedHold hold : customer.holds()) {
        Broken.unless(
            seen.add(customer.customerNumber() + " " + hold.request()),
            "nothing is applied twice: hold " + hold.request(),
            hold.party());
        if (causeEnded(at, hold)) {
          still.add(hold.request());
          inTime(at, hold);
        }
      }
    }
    overdue.keySet().retainAll(still);
  }

  private void inTime(Instant at, PlacedHold hold) {
    Instant since = overdue.computeIfAbsent(hold.request(), _ -> at);
    int days = desks.policy().limit(desks.day(at), FareLimit.RELEASE_DUE_DAYS);
    Broken.unless(
        !at.isAfter(desks.policy().businessDaysAfter(since, days)),
        "every hold is released in time: " + hold.ground(),
        hold.party());
  }

  private boolean causeEnded(Instant at, PlacedHold hold) {
    RegisterFile register = desks.register(hold.party());
    if (register == null || !Desks.live(register)) {
      return true;
    }
    CaseParty data = register.caseParty();
    if (hold.ground() == HoldGround.FTA) {
      return data.charges().stream()
          .noneMatch(charge -> EnforcementRules.failedToAppear(desks, at, charge));
    }
    return data.balance() <= 0
        || data.flags().moneyHoldWaived()
        || planned(at, data.flags())
        || !past.standing().contains(hold.party());
  }

  private boolean planned(Instant at, ControlFlags flags) {
    ControlFlags.Suspension suspension = flags.suspension();
    return suspension != null
        && suspension.holdsOn(desks.day(at))
        && desks
            .policy()
            .suspendReason(desks.day(at), suspension.reason())
            .filter(row -> row.yes("releasesHold"))
            .isPresent();
  }
}
