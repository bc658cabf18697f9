package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.util.List;

/// What a case management system submits may pay more than is owed, as when a payment at the
/// counter crosses one over the web. Both stand; the rest is the court's to give back (A34).
record Overpayment(RegisterSitting sitting) {
  /// @param before the case/party before the transactions
  void check(CaseParty before, List<CourtTransaction> transactions) {
    CaseParty now = before;
    for (CourtTransaction transaction : transactions) {
      switch (transaction) {
        case CourtTransaction.CourtPayment(FinancialTransaction payment) -> check(now, payment);
        case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) ->
            check(now, booking);
        default -> {}
      }
      if (Updates.apply(now, transaction) instanceof Updated.To(CaseParty next)) {
        now = next;
      }
    }
  }

  private void check(CaseParty now, FinancialTransaction payment) {
    boolean known =
        now.financials().stream().anyMatch(each -> each.number().equals(payment.number()));
    long tooMuch = 0;
    for (Allocation each : payment.allocations()) {
      long owed = now.obligation(each.obligation()).map(Obligation::balance).orElse(0L);
      tooMuch += Math.max(0, each.amount() - owed);
    }
    if (!known && tooMuch > 0) {
      sitting.raise(
          new RegisterSitting.Concern(
              WorkItem.Kind.REFUND,
              "refund " + payment.number(),
              null,
              "A34",
              "Payment %s was %s more than was owed. Give the rest back."
                  .formatted(payment.number(), Cents.text(tooMuch)),
              List.of()));
    }
  }
}
