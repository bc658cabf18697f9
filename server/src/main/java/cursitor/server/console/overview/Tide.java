package cursitor.server.console.overview;

import cursitor.server.node.Node;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what went through the node in the last hours and weeks, at most once a minute however many
/// people look on.
final class Tide {
  static final int HOURS = 24;
  static final int DAYS = 35;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Node node;
  private final InstantSource time;
  private @Nullable Read last;
  private Instant readAt = Instant.MIN;

  /// @param time of the people who look
  Tide(Node node, InstantSource time) {
    this.node = node;
    this.time = time;
  }

  /// The counts of all desks.
  ///
  /// @param at by the node's clock
  record Read(
      Instant at,
      List<Traffic.Count> hours,
      List<Traffic.Count> days,
      List<Traffic.Work> work,
      List<OpenWork.Heap> open) {
    Read {
      hours = List.copyOf(hours);
      days = List.copyOf(days);
      work = List.copyOf(work);
      open = List.copyOf(open);
    }
  }

  synchronized Read read() {
    Instant now = time.instant();
    Read known = last;
    if (known != null && now.isBefore(readAt.plus(FRESH)) && !now.isBefore(readAt)) {
      return known;
    }
    Instant at = node.time().instant();
    Instant weeks = at.minus(Span.DAY.length().multipliedBy(DAYS - 1L));
    Traffic traffic = node.store().traffic();
    Read fresh =
        new Read(
            at,
            traffic.since(Span.HOUR, at.minus(Span.HOUR.length().multipliedBy(HOURS - 1L))),
            traffic.since(Span.DAY, weeks),
            traffic.work(weeks),
            OpenWork.heaps(node.store()));
    last = fresh;
    readAt = now;
    return fresh;
  }
}
