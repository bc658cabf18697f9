package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How much went through the node in each hour and on each day, counted as it was kept; and how
/// many work items were raised and settled. A store counts by hours and days of UTC; days that
/// begin at other moments are asked for by these, and are right to the hour.
public interface Traffic {

  /// The counts of all desks since the beginning of the hour of a moment, the oldest first; without
  /// those in which nothing was kept. Test messages count.
  List<Count> hours(Instant from);

  /// The counts of all desks on each day, likewise but in no order.
  ///
  /// @param begins when each day begins, the first one first; the last one has not ended
  List<Count> days(List<Instant> begins);

  /// How many work items of each desk were raised and settled on each day, in parts that are to be
  /// added; without days on which none was.
  ///
  /// @param begins likewise
  List<Work> work(List<Instant> begins);

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

  /// What one desk sent or received in one hour or on one day.
  ///
  /// @param number of the hour, or the place of the day
  /// @param refused of these messages, also where they were mended or closed since
  record Count(
      OrganizationId desk, Direction direction, long number, long messages, long refused) {}

  /// What became of the work of one desk on one day, or a part of it.
  ///
  /// @param place of the day
  record Work(OrganizationId desk, int place, long raised, long settled) {}
}
