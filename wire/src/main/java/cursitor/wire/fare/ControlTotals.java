package cursitor.wire.fare;

import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a file of transactions is checked against: how many there are, in all and of each code, and
/// what their amounts come to.
///
/// @param amount cents; of a payment or an adjustment what was allocated or paid, of an obligation
///   or a submitted case/party what is owed
public record ControlTotals(long count, long amount, Map<TransactionCode, Long> byCode) {
  public static final ControlTotals NONE = new ControlTotals(0, 0, Map.of());

  public ControlTotals {
    Map<TransactionCode, Long> copy = new EnumMap<>(TransactionCode.class);
    copy.putAll(byCode);
    byCode = Collections.unmodifiableMap(copy);
  }

  /// Adds up the transactions of one file, in one thread.
  public static final class Count {
    private final Map<TransactionCode, Long> byCode = new EnumMap<>(TransactionCode.class);
    private long count;
    private long amount;

    public void add(Transaction transaction) {
      count++;
      amount = Math.addExact(amount, amountOf(transaction));
      byCode.merge(transaction.code(), 1L, Long::sum);
    }

    public ControlTotals totals() {
      return new ControlTotals(count, amount, byCode);
    }
  }

  /// Cents a transaction counts with.
  static long amountOf(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CourtPayment(FinancialTransaction payment) -> payment.amount();
      case CourtTransaction.NonFinancialAdjustment(FinancialTransaction adjustment) ->
          adjustment.amount();
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) -> booking.amount();
      case CourtTransaction.ObligationAdd add -> add.obligation().balance();
      case CourtTransaction.ObligationUpdate update -> update.obligation().balance();
      case CourtTransaction.CaseAdd add -> add.caseParty().balance();
      case VendorTransaction.ElectronicPayment payment -> payment.amount();
      default -> 0;
    };
  }
}
