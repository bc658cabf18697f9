package cursitor.server.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Runs things when their time has come. Whoever waits asks here instead of sleeping, so that a
/// test can move the time.
public interface Wakeups extends AutoCloseable {

  /// Runs the task once, at this time or soon after it, on a thread of its own. What is due after
  /// closing is not run. Where the clock was set back meanwhile it may run before this time, but
  /// never before the time until then, as it was when asked, has passed.
  void at(Instant when, Runnable task);

  @Override
  default void close() {}

  /// Wakeups by the clock of the machine, also where that is set.
  static Wakeups of(InstantSource time) {
    return new ClockWakeups(time, Duration.ofSeconds(1));
  }
}
