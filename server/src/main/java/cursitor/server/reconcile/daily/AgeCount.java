package cursitor.server.reconcile.daily;

import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Counts things by their age, however many there are.
final class AgeCount {
  private final List<Integer> underDays;
  private final int chaseDays;
  private final Instant now;
  private final long[] counts;
  private long oldestHours;
  private long overdue;

  /// @param chase the age in days from which somebody has to see to it
  AgeCount(FarePolicy policy, Instant now, FareLimit chase) {
    LocalDate day = policy.day(now);
    underDays =
        List.of(
            policy.limit(day, FareLimit.REPORT_FIRST_AGE_DAYS),
            policy.limit(day, FareLimit.REPORT_SECOND_AGE_DAYS),
            policy.limit(day, FareLimit.REPORT_THIRD_AGE_DAYS));
    chaseDays = policy.limit(day, chase);
    this.now = now;
    counts = new long[underDays.size() + 1];
  }

  void add(Instant since) {
    Duration age = Duration.between(since, now);
    int place = 0;
    while (place < underDays.size() && age.toDays() >= underDays.get(place)) {
      place++;
    }
    counts[place]++;
    overdue += age.toDays() >= chaseDays ? 1 : 0;
    oldestHours = Math.max(oldestHours, age.toHours());
  }

  /// How many somebody has to see to.
  long overdue() {
    return overdue;
  }

  Ages ages() {
    List<Long> by = new ArrayList<>();
    for (int i = 0; i < underDays.size(); i++) {
      by.add(counts[i]);
    }
    return new Ages(underDays, by, counts[underDays.size()], oldestHours);
  }
}
