package cursitor.fare.lane;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import java.util.Optional;

/// An older balance never overwrites a newer one: what a payment has set that took effect ahead of
/// its turn stays (A24).
///
/// @param before the sender's lane before the message had its turn
/// @param known the case/party before the message
public record NewerBalances(Inbound before, FareMessage message, CaseParty known) {
  /// The transaction of the message with the newest balances.
  public CourtTransaction in(CourtTransaction transaction) {
    if (before.newest().isEmpty()) {
      return transaction;
    }
    return switch (transaction) {
      case CourtTransaction.ObligationUpdate(Obligation told) ->
          new CourtTransaction.ObligationUpdate(in(told));
      case CourtTransaction.ObligationAdd(Obligation told) ->
          new CourtTransaction.ObligationAdd(in(told));
      case CourtTransaction.CourtPayment(FinancialTransaction payment) ->
          new CourtTransaction.CourtPayment(in(payment));
      case CourtTransaction.NonFinancialAdjustment(FinancialTransaction adjustment) ->
          new CourtTransaction.NonFinancialAdjustment(in(adjustment));
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) ->
          new CourtTransaction.PaymentConfirmation(in(booking));
      default -> transaction;
    };
  }

  private Obligation in(Obligation told) {
    return told.owing(balance(told.key(), told.balance()));
  }

  private FinancialTransaction in(FinancialTransaction told) {
    return told.allocated(
        told.allocations().stream()
            .map(each ->
                new Allocation(
                    each.obligation(),
                    each.amount(),
                    balance(each.obligation(), each.balanceAfter())))
            .toList());
  }

  private long balance(ObligationKey obligation, long told) {
    if (!before.overtaken(message, OnArrival.balance(obligation))) {
      return told;
    }
    return known
        .obligation(obligation)
        .map(Obligation::balance)
        .or(() -> paidAhead(obligation))
        .orElse(told);
  }

  /// As a payment says that came before the obligation it is for.
  private Optional<Long> paidAhead(ObligationKey obligation) {
    return known.financials().stream()
        .flatMap(each -> each.allocations().stream())
        .filter(each -> each.obligation().equals(obligation))
        .map(Allocation::balanceAfter)
        .reduce((_, last) -> last)
        .map(last -> Math.max(0, last));
  }
}
