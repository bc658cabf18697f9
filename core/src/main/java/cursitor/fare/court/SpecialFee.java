package cursitor.fare.court;

import cursitor.fare.Cents;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.Merging.Merged;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.Fee;
import cursitor.policy.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Special Collection fee, which the court adds when its Special Collections flag goes to yes
/// (FARE-67, A7).
record SpecialFee(Bench bench, RegisterSitting sitting) {
  /// The code of `fees.table` and `obligation-codes.table` it is booked under.
  private static final String CODE = "SFEE";

  /// What is to stand, with the fee where it is due and not there already.
  Merged added(Merged next) {
    CaseParty caseParty = next.caseParty();
    boolean turnsOn =
        Boolean.TRUE.equals(caseParty.flags().specialCollections())
            && !Boolean.TRUE.equals(sitting.caseParty().flags().specialCollections());
    boolean there =
        caseParty.obligations().stream().anyMatch(each -> each.key().code().equals(CODE));
    Fee fee = turnsOn && !there ? fee().orElse(null) : null;
    Row code = bench.policy().obligationCode(bench.today(), CODE).orElse(null);
    if (fee == null || code == null) {
      return next;
    }
    long amount = fee.amount(base(caseParty, fee));
    if (amount == 0) {
      return next;
    }
    sitting.because(
        "Special Collection fee",
        "%s under %s".formatted(Cents.text(amount), fee.order()),
        fee.row().name(),
        List.of("base: " + fee.base() + " " + Cents.text(base(caseParty, fee))));
    Obligation obligation =
        new Obligation(
            ObligationKey.of(null, CODE),
            amount,
            amount,
            null,
            code.number("priorityClass"),
            Obligation.Cause.FARE_SPECIAL);
    return new Merged(
        caseParty
            .change()
            .obligations(
                Stream.concat(caseParty.obligations().stream(), Stream.of(obligation)).toList())
            .done(),
        next.own().fee(obligation.key()));
  }

  private Optional<Fee> fee() {
    return bench
        .profile()
        .map(CourtProfile::feeSchedule)
        .flatMap(schedule -> bench.policy().fee(bench.today(), schedule, CODE));
  }

  private long base(CaseParty caseParty, Fee fee) {
    return switch (fee.base()) {
      case BALANCE -> caseParty.balance();
      case BALANCE_WITHOUT_FARE_FEES ->
          caseParty.obligations().stream()
              .filter(each -> !bench.policy().isFareFee(bench.today(), each.key().code()))
              .mapToLong(Obligation::balance)
              .sum();
    };
  }
}
