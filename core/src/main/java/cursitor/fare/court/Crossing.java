package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import java.util.List;

/// A payment at the court crosses one the register has booked, and the case management system does
/// not know of that yet. Both stand; what was paid too much is the court's to give back (A34).
///
/// @param before the case/party before the submission
/// @param said the case/party as it was submitted
record Crossing(RegisterSitting sitting, CaseParty before, CaseParty said) {
  /// @param next the case/party as the submission leaves it
  void check(CaseParty next) {
    next.financials().stream()
        .filter(each -> before.financials().stream().noneMatch(one -> same(one, each)))
        .forEach(this::check);
  }

  private static boolean same(FinancialTransaction one, FinancialTransaction other) {
    return one.number().equals(other.number());
  }

  private void check(FinancialTransaction payment) {
    long overpaid =
        said.financials().stream()
            .filter(each -> same(each, payment))
            .findFirst()
            .map(each -> tooMuch(payment) - tooMuch(each))
            .orElse(0L);
    if (overpaid > 0) {
      sitting.raise(
          new RegisterSitting.Concern(
              WorkItem.Kind.REFUND,
              "refund " + payment.number(),
              null,
              "A34",
              "Payment %s crossed one to ACS/FARE and was %s more than was owed. Give the rest back."
                  .formatted(payment.number(), Payments.dollars(overpaid)),
              List.of()));
    }
  }

  private static long tooMuch(FinancialTransaction payment) {
    long sum = 0;
    for (Allocation each : payment.allocations()) {
      sum += Math.max(0, -each.balanceAfter());
    }
    return sum;
  }
}
