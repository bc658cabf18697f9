package cursitor.server.store.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Days of one length, one behind the other: most have 24 hours, that on which the clock is put on
/// 23, and that on which it is put back 25. Milliseconds since 1970.
///
/// @param first the place of the first of them
/// @param days how many
/// @param length of each
/// @param until without it; for the last day, which has not ended, later than whatever is kept
record Stretch(int first, int days, long from, long length, long until) {

  static List<Stretch> of(List<Instant> begins) {
    List<Stretch> stretches = new ArrayList<>();
    int first = 0;
    while (first < begins.size()) {
      int next = first + 1;
      while (next < begins.size() && length(begins, next) == length(begins, first)) {
        next++;
      }
      stretches.add(
          new Stretch(
              first,
              next - first,
              begins.get(first).toEpochMilli(),
              length(begins, first),
              next == begins.size() ? Long.MAX_VALUE : begins.get(next).toEpochMilli()));
      first = next;
    }
    return stretches;
  }

  /// Of the last one nobody knows yet; it counts as the one before.
  private static long length(List<Instant> begins, int day) {
    if (day == begins.size() - 1) {
      return day == 0 ? Long.MAX_VALUE : length(begins, day - 1);
    }
    return begins.get(day + 1).toEpochMilli() - begins.get(day).toEpochMilli();
  }

  /// The place of a day of it.
  ///
  /// @param day counted from its first one; one beyond its last one is that
  int place(long day) {
    return first + Math.toIntExact(Math.min(day, days - 1L));
  }
}
