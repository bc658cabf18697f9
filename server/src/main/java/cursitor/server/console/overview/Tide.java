package cursitor.server.console.overview;

import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what went through the node in the last hours and weeks, at most once a minute by each
/// clock however many people look on.
final class Tide {
  static final int HOURS = 24;
  static final int DAYS = 35;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Node node;
  private final InstantSource time;

  /// What was read by which clock; there are as many as policies have zones, and one.
  private final Map<WallClock, Kept> last = new HashMap<>();

  /// @param time of the people who look
  Tide(Node node, InstantSource time) {
    this.node = node;
    this.time = time;
  }

  /// The counts of all desks.
  ///
  /// @param at by the node's clock
  /// @param begins when each of the days began, today last; the counts of days and the work have
  ///   their places
  record Read(
      Instant at,
      List<Instant> begins,
      List<Traffic.Count> hours,
      List<Traffic.Count> days,
      List<Traffic.Work> work,
      List<OpenWork.Heap> open) {
    Read {
      begins = List.copyOf(begins);
      hours = List.copyOf(hours);
      days = List.copyOf(days);
      work = List.copyOf(work);
      open = List.copyOf(open);
    }
  }

  private record Kept(Instant readAt, Read read) {
    boolean isFresh(Instant now) {
      return now.isBefore(readAt.plus(FRESH)) && !now.isBefore(readAt);
    }
  }

  /// @param clock by which days begin
  synchronized Read read(WallClock clock) {
    Instant now = time.instant();
    Kept known = last.get(clock);
    if (known != null && known.isFresh(now)) {
      return known.read();
    }
    Instant at = node.time().instant();
    List<Instant> begins = clock.days(at, DAYS);
    Traffic traffic = node.store().traffic();
    Read fresh =
        new Read(
            at,
            begins,
            traffic.hours(at.minus(Span.HOUR.length().multipliedBy(HOURS - 1L))),
            traffic.days(begins),
            traffic.work(begins),
            OpenWork.heaps(node.store()));
    last.put(clock, new Kept(now, fresh));
    return fresh;
  }
}
