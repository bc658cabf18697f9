package cursitor.server.delivery;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Each thing that waits is run when as much time has passed as there was to wait when it was asked
/// for, by a timer that no setting of a clock moves; or before that, when the clock says that its
/// time has come, which is looked at for the first of all that wait, time and again.
final class ClockWakeups implements Wakeups {
  private static final System.Logger LOG = System.getLogger(ClockWakeups.class.getName());

  private final InstantSource time;
  private final ScheduledThreadPoolExecutor timers =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("cursitor-wakeups").daemon().factory());
  private final TreeSet<Awaited> waiting =
      new TreeSet<>(Comparator.comparing(Awaited::when).thenComparingLong(Awaited::number));

  /// Their time has passed, whatever the clock says, and they could not be started.
  private final Set<Awaited> late = new LinkedHashSet<>();

  private long asked;

  /// @param look so long it may take until it is noticed that the clock was set forward
  ClockWakeups(InstantSource time, Duration look) {
    this.time = time;
    timers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    timers.setRemoveOnCancelPolicy(true);
    var _ =
        timers.scheduleWithFixedDelay(
            () -> Rounds.done(this::look, ClockWakeups::warn),
            look.toNanos(),
            look.toNanos(),
            TimeUnit.NANOSECONDS);
  }

  private static final class Awaited {
    private final Instant when;
    private final long number;
    private final Runnable task;
    private @Nullable Future<?> timer;

    Awaited(Instant when, long number, Runnable task) {
      this.when = when;
      this.number = number;
      this.task = task;
    }

    Instant when() {
      return when;
    }

    long number() {
      return number;
    }
  }

  private static void warn(String trouble) {
    LOG.log(Level.WARNING, "What is due could not be begun and will be tried again: {0}", trouble);
  }

  @Override
  public synchronized void at(Instant when, Runnable task) {
    Awaited awaited = new Awaited(when, asked++, task);
    long delay = Math.max(0, Duration.between(time.instant(), when).toNanos());
    try {
      awaited.timer = timers.schedule(() -> passed(awaited), delay, TimeUnit.NANOSECONDS);
      waiting.add(awaited);
    } catch (RejectedExecutionException e) {
      // Closed in between: the node is going down, and what waits is kept in the store.
      return;
    }
  }

  private synchronized void look() {
    List.copyOf(late).forEach(this::start);
    Instant now = time.instant();
    while (!waiting.isEmpty() && !waiting.getFirst().when().isAfter(now)) {
      start(waiting.getFirst());
    }
  }

  private synchronized void passed(Awaited due) {
    late.add(due);
    start(due);
  }

  /// What cannot be started, for want of memory, waits for the next look.
  private synchronized void start(Awaited due) {
    if (waiting.contains(due)) {
      Thread.startVirtualThread(due.task);
      waiting.remove(due);
      if (due.timer != null) {
        due.timer.cancel(false);
      }
    }
    late.remove(due);
  }

  @Override
  public synchronized void close() {
    timers.shutdownNow();
    waiting.clear();
  }
}
