package cursitor.fare.court;

import cursitor.fare.ChargeKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.court.Merging.Merged;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.policy.CourtProfile;
import java.util.List;

/// What the court's choices make of the Mandatory Appearance Indicators (FARE-08 to FARE-10).
record Appearances(Bench bench, PartySubmission party) {
  /// A hearing bars payment before disposition on all charges where the court has chosen so
  /// (FARE-09).
  CaseParty asSubmitted() {
    CaseParty caseParty = party.caseParty();
    boolean bars =
        party.hearingScheduled()
            && bench.profile().filter(CourtProfile::hearingBarsPrepayment).isPresent();
    if (!bars) {
      return caseParty;
    }
    return caseParty
        .change()
        .charges(
            caseParty.charges().stream().map(each -> each.withMandatoryAppearance(true)).toList())
        .done();
  }

  /// Why indicators were set that the court did not submit.
  void tell(RegisterSitting sitting, List<CourtTransaction> changes) {
    boolean set =
        changes.stream().anyMatch(CourtTransaction.MandatoryAppearanceUpdate.class::isInstance);
    if (set && party.hearingScheduled()) {
      sitting.because(
          "mandatory appearance",
          "as the court has chosen, on all charges or as submitted",
          "courts.table " + bench.court() + " hearingBarsPrepayment",
          List.of("hearing scheduled: yes"));
    }
  }

  /// The amounts of charges that turn from payable to mandatory go to zero where the court has
  /// chosen so (FARE-10), and stay there as long as the charges are mandatory and undisposed.
  Merged zeroed(RegisterFile file, Merged merged) {
    if (bench.profile().filter(CourtProfile::zeroAmountOnMandatory).isEmpty()) {
      return merged;
    }
    CaseParty next = merged.caseParty();
    List<ChargeKey> zeroed = turnedMandatory(file, next);
    if (zeroed.isEmpty() && file.own().zeroed().isEmpty()) {
      return merged;
    }
    List<Obligation> obligations =
        next.obligations().stream()
            .map(each -> zeroed.contains(each.key().charge()) ? nothing(each) : each)
            .toList();
    return new Merged(next.change().obligations(obligations).done(), merged.own().zeroed(zeroed));
  }

  /// The charges that are mandatory now and were payable before, or were set to zero then.
  private static List<ChargeKey> turnedMandatory(RegisterFile file, CaseParty next) {
    return next.charges().stream()
        .filter(each -> each.mandatoryAppearance() && !each.disposed())
        .map(Charge::key)
        .filter(each ->
            file.own().zeroed().contains(each)
                || file.caseParty()
                    .charge(each)
                    .filter(was -> !was.mandatoryAppearance())
                    .isPresent())
        .toList();
  }

  private static Obligation nothing(Obligation each) {
    return new Obligation(each.key(), 0, 0, each.dueOn(), each.priorityClass(), each.cause());
  }
}
