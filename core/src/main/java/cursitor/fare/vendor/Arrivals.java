package cursitor.fare.vendor;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.Transaction;
import java.util.List;

/// Which transactions do not wait for those before them (E005), and which values they set.
final class Arrivals {
  static final String FTA = "fta";

  private Arrivals() {}

  /// What must never wait: whatever ends or eases collection, and every payment.
  static boolean actsOnArrival(Transaction transaction, AccountState state) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ -> true;
      case CourtTransaction.FlagUpdate(FlagChange.Recall _) -> true;
      case LaneTransaction _ -> true;
      default -> state != AccountState.EXPECTED && eases(transaction);
    };
  }

  /// These need an account to act on; ahead of it they wait.
  private static boolean eases(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.FlagUpdate(FlagChange.Suspend(var suspension)) -> suspension != null;
      case CourtTransaction.FlagUpdate(FlagChange.TteapWaiver(var waived)) -> waived;
      case CourtTransaction.CourtPayment _, CourtTransaction.PaymentConfirmation _ -> true;
      case JustisTransaction.TteapFta(var flag, _) -> !flag;
      case JustisTransaction.DelinquencyWithdrawn _ -> true;
      default -> false;
    };
  }

  /// The values a transaction sets, each by a name of its own.
  static List<String> sets(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.FlagUpdate(var change) -> List.of(flag(change));
      case CourtTransaction.CourtPayment(var payment) -> balances(payment);
      case CourtTransaction.PaymentConfirmation(var booking) -> balances(booking);
      case JustisTransaction.TteapFta _ -> List.of(FTA);
      default -> List.of();
    };
  }

  static String flag(FlagChange change) {
    return "flag " + change.kind();
  }

  static String balance(ObligationKey obligation) {
    return "balance of " + obligation;
  }

  private static List<String> balances(FinancialTransaction transaction) {
    return transaction.allocations().stream().map(each -> balance(each.obligation())).toList();
  }
}
