package cursitor.server.reconcile.daily;

import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Whether somebody who sends daily has stopped.
///
/// @param lastAt when the last transaction came, or null where none has for so long that nobody
///   looks further back
record Silence(@Nullable Instant lastAt, boolean sendsDaily, int days, boolean silent) {
  private static final int WEEK = 5;

  /// Of a partner that has sent before.
  ///
  /// @param sent on which days it has sent, each with the last time
  static Silence of(SortedMap<LocalDate, Instant> sent, FarePolicy policy, Instant now) {
    LocalDate today = policy.day(now);
    if (sent.isEmpty()) {
      return new Silence(null, false, 0, false);
    }
    LocalDate last = sent.lastKey();
    int week = 0;
    for (LocalDate day : sent.keySet()) {
      week += policy.businessDaysBetween(day, last) < WEEK ? 1 : 0;
    }
    boolean daily = week >= policy.limit(today, FareLimit.DAILY_SENDER_DAYS);
    int days = policy.businessDaysBetween(last, today);
    return new Silence(
        sent.get(last),
        daily,
        days,
        daily && days > policy.limit(today, FareLimit.SILENT_COURT_DAYS));
  }
}
