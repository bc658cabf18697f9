package cursitor.fare.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Set;

/// Days on which courts work: no Saturdays, Sundays and holidays.
record BusinessDays(Set<LocalDate> holidays, ZoneId zone) {
  BusinessDays {
    holidays = Set.copyOf(holidays);
  }

  /// The end of the last year of which a holiday is known: after it every weekday counts.
  LocalDate knownUntil() {
    return holidays.stream()
        .max(Comparator.naturalOrder())
        .map(last -> last.with(TemporalAdjusters.lastDayOfYear()))
        .orElse(LocalDate.MIN);
  }

  boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /// The same time of day so many business days later.
  Instant after(Instant at, int days) {
    ZonedDateTime time = at.atZone(zone);
    int left = days;
    while (left > 0) {
      time = time.plusDays(1);
      if (isBusinessDay(time.toLocalDate())) {
        left--;
      }
    }
    return time.toInstant();
  }

  /// How many business days lie after the first day up to and with the last.
  int between(LocalDate first, LocalDate last) {
    int days = 0;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days += isBusinessDay(day) ? 1 : 0;
    }
    return days;
  }
}
