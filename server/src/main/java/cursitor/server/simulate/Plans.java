package cursitor.server.simulate;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts what people are going to do on the agenda. All chance is drawn here, before anything
/// happens, so that what a policy makes of one thing leaves the chances of the others as they are.
///
/// @param chance the one of these plans alone
record Plans(Agenda agenda, Chance chance) {
  private static final int OPENS_AT_HOUR = 8;
  private static final int CLOSES_AFTER_HOUR = 16;

  void at(LocalDateTime when, Supplier<@Nullable String> line) {
    agenda.plan(when, line);
  }

  void at(LocalDateTime when, Supplier<@Nullable String> line, Runnable then) {
    agenda.plan(when, line, then);
  }

  /// So many times in a thousand, on some day within so many, during business hours.
  void sometimes(int in1000, LocalDateTime after, int within, Supplier<@Nullable String> line) {
    LocalDateTime when = some(after, 1, within);
    if (chance.in1000(in1000)) {
      at(when, line);
    }
  }

  /// During business hours of some day, counted from a day.
  LocalDateTime some(LocalDateTime after, int first, int last) {
    return after
        .toLocalDate()
        .plusDays(chance.between(first, Math.max(first, last)))
        .atTime(
            LocalTime.of(chance.between(OPENS_AT_HOUR, CLOSES_AFTER_HOUR), chance.between(0, 59)));
  }
}
