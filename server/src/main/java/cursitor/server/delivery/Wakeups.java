package cursitor.server.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs things when their time has come. Whoever waits asks here instead of sleeping, so that a
/// test can move the time.
public interface Wakeups extends AutoCloseable {

  /// Runs the task once, at this time or soon after it, on a thread of its own. What is due after
  /// closing is not run.
  void at(Instant when, Runnable task);

  @Override
  default void close() {}

  /// Wakeups by the clock of the machine.
  static Wakeups of(InstantSource time) {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("cursitor-wakeups").daemon().factory());
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return new Wakeups() {
      @Override
      public void at(Instant when, Runnable task) {
        long delay = Math.max(0, Duration.between(time.instant(), when).toNanos());
        try {
          var _ =
              clock.schedule(() -> Thread.startVirtualThread(task), delay, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
          // Closed in between: the node is going down, and what waits is kept in the store.
          return;
        }
      }

      @Override
      public void close() {
        clock.shutdownNow();
      }
    };
  }
}
