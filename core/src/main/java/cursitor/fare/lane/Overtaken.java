package cursitor.fare.lane;

import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import org.jspecify.annotations.Nullable;

/// What is older never overwrites what is newer (A24): a flag stays as it was set ahead of its
/// turn, and so does the balance a payment has set, also where the obligation comes after it.
///
/// @param before the sender's lane before the message had its turn
public record Overtaken(Inbound before, FareMessage message) {
  /// What is left of the message's transaction, with the newest balances; null where that is
  /// nothing.
  public @Nullable CourtTransaction leaves(CourtTransaction transaction) {
    if (before.newest().isEmpty()) {
      return transaction;
    }
    return switch (transaction) {
      case CourtTransaction.FlagUpdate(FlagChange change) ->
          before.overtaken(message, OnArrival.flag(change)) ? null : transaction;
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
    return before.newer(message, OnArrival.balance(told.key())).map(told::owing).orElse(told);
  }

  private FinancialTransaction in(FinancialTransaction told) {
    return told.allocated(told.allocations().stream().map(this::in).toList());
  }

  private Allocation in(Allocation told) {
    return before
        .newer(message, OnArrival.balance(told.obligation()))
        .map(newer -> new Allocation(told.obligation(), told.amount(), newer))
        .orElse(told);
  }
}
