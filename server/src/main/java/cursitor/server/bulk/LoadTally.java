package cursitor.server.bulk;

import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.fare.ControlTotals;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts a file while it goes through.
final class LoadTally {
  private final ControlTotals.Count came = new ControlTotals.Count();
  private final ControlTotals.Count done = new ControlTotals.Count();
  private final ControlTotals.Count back = new ControlTotals.Count();
  private long transactions;
  private long unreadable;
  private long comingBack;
  private long unreadableBack;
  private long accepted;
  private long repeated;
  private long withoutEffect;
  private long refused;
  private long parked;
  private long mended;

  /// The next transaction was read; null where it could not be.
  int came(@Nullable CourtTransaction transaction) {
    transactions++;
    if (transaction == null) {
      unreadable++;
    } else {
      came.add(transaction);
    }
    return (int) Math.min(transactions, Integer.MAX_VALUE);
  }

  /// What became of it.
  ///
  /// @param sent how many messages because of it
  /// @param returned whether it is in the file of what comes back
  void became(
      RecordResult.Kind kind,
      boolean again,
      int sent,
      @Nullable CourtTransaction transaction,
      boolean returned) {
    switch (kind) {
      case ACCEPTED -> {
        accepted++;
        repeated += again ? 1 : 0;
        withoutEffect += !again && sent == 0 ? 1 : 0;
      }
      case MENDED -> mended++;
      case REFUSED -> refused++;
      case PARKED -> parked++;
      default -> throw new IllegalStateException("this becomes of no transaction");
    }
    if (!kind.comesBack()) {
      add(done, transaction);
    } else if (returned) {
      comingBack++;
      unreadableBack += transaction == null ? 1 : 0;
      add(back, transaction);
    }
  }

  private static void add(ControlTotals.Count count, @Nullable CourtTransaction transaction) {
    if (transaction != null) {
      count.add(transaction);
    }
  }

  ControlTotals came() {
    return came.totals();
  }

  long unreadable() {
    return unreadable;
  }

  /// The control totals of what comes back. The amount of what could not be read is known only
  /// where the file announced its own: then it is what is left of that.
  ControlTotals back(@Nullable ControlTotals announced) {
    ControlTotals known = back.totals();
    if (unreadableBack == 0) {
      return known;
    }
    if (announced == null
        || announced.count() != transactions
        || unreadable != unreadableBack
        || comingBack != refused + parked) {
      return new ControlTotals(comingBack, known.amount(), Map.of());
    }
    ControlTotals gone = done.totals();
    return new ControlTotals(
        comingBack, announced.amount() - gone.amount(), left(announced.byCode(), gone.byCode()));
  }

  private static Map<TransactionCode, Long> left(
      Map<TransactionCode, Long> announced, Map<TransactionCode, Long> gone) {
    Map<TransactionCode, Long> left = new EnumMap<>(TransactionCode.class);
    announced.forEach((code, count) -> {
      long rest = count - gone.getOrDefault(code, 0L);
      if (rest > 0) {
        left.put(code, rest);
      }
    });
    return left;
  }

  LoadSummary summary(
      LoadSummary.End end,
      @Nullable ControlTotals announced,
      LoadSummary.@Nullable Stop stop,
      boolean agree) {
    return new LoadSummary(
        end,
        accepted,
        repeated,
        withoutEffect,
        mended,
        refused,
        parked,
        announced,
        came(),
        agree,
        stop);
  }
}
