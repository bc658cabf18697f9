package cursitor.fare.vendor;

import cursitor.fare.message.StreamPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to happen to an account, and when.
///
/// @param placement where JUSTIS placed it (FARE-14), or null
/// @param clocks at most one of each kind
public record Schedule(@Nullable StreamPlacement placement, List<Clock> clocks) {
  static final Schedule NONE = new Schedule(null, List.of());

  public Schedule {
    clocks = List.copyOf(clocks);
  }

  Schedule placed(StreamPlacement next) {
    return new Schedule(next, clocks);
  }

  /// The clock of a kind, or null.
  @Nullable Clock clock(Clock.Kind kind) {
    for (Clock clock : clocks) {
      if (clock.kind() == kind) {
        return clock;
      }
    }
    return null;
  }

  Schedule without(Clock.Kind kind) {
    return new Schedule(placement, clocks.stream().filter(clock -> clock.kind() != kind).toList());
  }

  Schedule with(Clock clock) {
    List<Clock> next = new ArrayList<>(without(clock.kind()).clocks());
    next.add(clock);
    return new Schedule(placement, next);
  }
}
