package cursitor.server.console.overview;

import cursitor.server.console.page.Glance;
import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads what went through the node in the last hours and weeks, at most once a minute by each
/// clock however many people look on.
final class Tide {
  static final int HOURS = 24;
  static final int DAYS = 35;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Node node;
  private final InstantSource time;

  /// What was read by which clock; there are as many as policies have zones, and one.
  private final Map<WallClock, Glance<Read>> read = new ConcurrentHashMap<>();

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

  /// @param clock by which days begin
  Read read(WallClock clock) {
    return read.computeIfAbsent(clock, this::glance).read();
  }

  private Glance<Read> glance(WallClock clock) {
    return new Glance<>(FRESH, time, () -> fresh(clock));
  }

  private Read fresh(WallClock clock) {
    Instant at = node.time().instant();
    List<Instant> begins = clock.days(at, DAYS);
    Traffic traffic = node.store().traffic();
    return new Read(
        at,
        begins,
        traffic.hours(at.minus(Span.HOUR.length().multipliedBy(HOURS - 1L))),
        traffic.days(begins),
        traffic.work(begins),
        OpenWork.heaps(node.store()));
  }
}
