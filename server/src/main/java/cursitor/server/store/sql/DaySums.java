package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Direction;
import cursitor.server.store.Traffic.Count;
import cursitor.server.store.Traffic.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts of days that begin when they do, from those of the days of UTC they begin in: each of
/// these counts for the day that begins in it, and what was kept before that for the day before.
final class DaySums {
  private final NavigableMap<Long, Integer> places = new TreeMap<>();
  private final Map<Slot, Sum> sums = new HashMap<>();

  private record Slot(OrganizationId desk, Direction direction, int place) {}

  private record Sum(long messages, long refused) {
    static Sum add(Sum one, Sum other) {
      return new Sum(one.messages + other.messages, one.refused + other.refused);
    }
  }

  DaySums(List<Instant> begins) {
    for (int place = 0; place < begins.size(); place++) {
      places.put(Span.DAY.number(begins.get(place)), place);
    }
  }

  /// @param day of UTC, not before the first one
  void add(Count day) {
    var place = places.floorEntry(day.number());
    if (place == null) {
      throw new IllegalArgumentException("a day before the first one");
    }
    add(day, place.getValue(), 1);
  }

  /// @param early what was kept on that day of UTC before the day at this place begins
  void moveBack(Count early) {
    int place = Math.toIntExact(early.number());
    add(early, place, -1);
    if (place > 0) {
      add(early, place - 1, 1);
    }
  }

  private void add(Count count, int place, int sign) {
    sums.merge(
        new Slot(count.desk(), count.direction(), place),
        new Sum(sign * count.messages(), sign * count.refused()),
        Sum::add);
  }

  List<Count> counts() {
    return sums.entrySet().stream()
        .filter(each -> each.getValue().messages() != 0)
        .map(each ->
            new Count(
                each.getKey().desk(),
                each.getKey().direction(),
                each.getKey().place(),
                each.getValue().messages(),
                each.getValue().refused()))
        .toList();
  }
}
