package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How much went through the node in each hour and on each day of UTC, counted as it was kept; and
/// how many work items were raised and settled.
public interface Traffic {

  /// The counts of all desks since the beginning of the hour or day of a moment, the oldest first;
  /// without those in which nothing was kept. Test messages count.
  List<Count> since(Span span, Instant from);

  /// How many work items of each desk were raised and settled on each day since the beginning of
  /// the day of a moment; without days on which none was.
  List<Work> work(Instant from);

  /// For how long is counted together. A store keeps their places.
  enum Span {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    private final Duration length;

    Span(Duration length) {
      this.length = length;
    }

    public Duration length() {
      return length;
    }

    /// The number of the span a moment is in.
    public long number(Instant at) {
      return Math.floorDiv(at.toEpochMilli(), length.toMillis());
    }

    /// When the span of a number begins.
    public Instant start(long number) {
      return Instant.ofEpochMilli(number * length.toMillis());
    }
  }

  /// What one desk sent or received in one span.
  ///
  /// @param number of the span
  /// @param refused of these messages, also where they were mended or closed since
  record Count(
      OrganizationId desk, Direction direction, long number, long messages, long refused) {}

  /// What became of the work of one desk on one day.
  ///
  /// @param number of the day
  record Work(OrganizationId desk, long number, long raised, long settled) {}
}
