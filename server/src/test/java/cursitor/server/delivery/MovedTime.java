package cursitor.server.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Time, wakeups and threads that a test moves by hand: nothing happens by itself, and what happens
/// is in the same order every time.
public final class MovedTime implements InstantSource, Wakeups, Executor {
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<Runnable> running = new LinkedBlockingQueue<>();
  private final List<Wakeup> wakeups = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-03-02T17:00:00Z");

  private record Wakeup(Instant when, Runnable task) {}

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void at(Instant when, Runnable task) {
    wakeups.add(new Wakeup(when, task));
  }

  @Override
  public void execute(Runnable task) {
    running.add(task);
  }

  /// Runs what is started until nothing is left to run.
  public void settle() {
    for (Runnable task = running.poll(); task != null; task = running.poll()) {
      task.run();
    }
  }

  /// Runs what is started, by whatever thread, until this holds.
  public void settleUntil(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      try {
        Runnable task = running.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (task == null) {
          throw new AssertionError("nothing happens any more, and it does not hold yet");
        }
        task.run();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /// Moves the time on, waking everybody when his time has come.
  public void forward(Duration span) {
    settle();
    Instant end = now.plus(span);
    for (Wakeup next = due(end); next != null; next = due(end)) {
      wakeups.remove(next);
      now = next.when.isAfter(now) ? next.when : now;
      next.task.run();
      settle();
    }
    now = end;
  }

  private @Nullable Wakeup due(Instant end) {
    return wakeups.stream()
        .filter(wakeup -> !wakeup.when.isAfter(end))
        .min(Comparator.comparing(Wakeup::when))
        .orElse(null);
  }
}
