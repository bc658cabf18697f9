package cursitor.fare.lane;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction;
import java.util.HashMap;
import java.util.Map;

/// Which transactions take effect as soon as they come, even ahead of their turn (E005): those that
/// end or pause collection, that let somebody go, and every payment.
public final class OnArrival {
  /// The TTEAP FTA Flag, as a value that is set.
  public static final String FTA = "fta";

  private OnArrival() {}

  public static boolean acts(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ -> true;
      case CourtTransaction.FlagUpdate(FlagChange change) -> stops(change);
      case CourtTransaction.CourtPayment _, CourtTransaction.PaymentConfirmation _ -> true;
      case CourtTransaction _ -> false;
      case JustisTransaction.TteapFta fta -> !fta.flag();
      case JustisTransaction.DelinquencyWithdrawn _ -> true;
      case JustisTransaction _ -> false;
      case VendorTransaction.ElectronicPayment _, VendorTransaction.TteapReleased _ -> true;
      case VendorTransaction _ -> false;
      case MvdTransaction.ReleaseRequest _ -> true;
      case MvdTransaction.HoldRequest _ -> false;
      case LaneTransaction _ -> true;
    };
  }

  /// Whether it says that money came in, which is never dropped (A33).
  public static boolean pays(Transaction transaction) {
    return transaction instanceof CourtTransaction.CourtPayment
        || transaction instanceof CourtTransaction.PaymentConfirmation
        || transaction instanceof VendorTransaction.ElectronicPayment;
  }

  private static boolean stops(FlagChange change) {
    return switch (change) {
      case FlagChange.Recall _ -> true;
      case FlagChange.Suspend suspend -> suspend.suspension() != null;
      case FlagChange.TteapWaiver(boolean waived) -> waived;
      case FlagChange.WebIvrRemoval(boolean removed) -> removed;
      case FlagChange.SpecialCollections(boolean allowed) -> !allowed;
    };
  }

  /// The values a transaction that acts on arrival sets, by names that are the same each time.
  public static Map<String, Long> sets(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.FlagUpdate(FlagChange change) ->
          Map.of(flag(change), stops(change) ? 1L : 0L);
      case CourtTransaction.CourtPayment(FinancialTransaction payment) -> balances(payment);
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) -> balances(booking);
      case JustisTransaction.TteapFta fta -> Map.of(FTA, fta.flag() ? 1L : 0L);
      default -> Map.of();
    };
  }

  private static Map<String, Long> balances(FinancialTransaction transaction) {
    Map<String, Long> balances = new HashMap<>();
    transaction
        .allocations()
        .forEach(
            each -> balances.put(balance(each.obligation()), Math.max(0, each.balanceAfter())));
    return balances;
  }

  /// A flag, as a value that is set.
  public static String flag(FlagChange change) {
    return "flag " + change.kind();
  }

  /// What is owed on an obligation, as a value that is set.
  public static String balance(ObligationKey obligation) {
    return "balance " + obligation;
  }
}
