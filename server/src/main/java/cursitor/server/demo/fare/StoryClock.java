package cursitor.server.demo.fare;

import cursitor.server.delivery.Surroundings;
import cursitor.server.delivery.Wakeups;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The time of the four nodes. It stands still while they work and is moved on by the story, so
/// that weeks pass in an instant and nothing is late; when the story is told it runs on by itself.
final class StoryClock implements InstantSource, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PriorityQueue<Wakeup> wakeups =
      new PriorityQueue<>(Comparator.comparing(Wakeup::when));
  private Instant now = Instant.EPOCH;
  private int running;
  private @Nullable Pace pace;

  private record Wakeup(Instant when, Runnable task) {}

  /// How the clock runs by itself.
  ///
  /// @param ahead of the machine's clock
  private record Pace(Duration ahead, Wakeups wakeups) {}

  @Override
  public synchronized Instant instant() {
    return pace == null ? now : InstantSource.system().instant().plus(pace.ahead());
  }

  /// The world of one node under this clock. Tries are spread by no chance, so that a story tells
  /// full hours.
  Surroundings surroundings() {
    return new Surroundings(this, new Bell(), () -> 0L, this::start);
  }

  /// The wakeups of one node, which go with it.
  private final class Bell implements Wakeups {
    private volatile boolean closed;

    @Override
    public void at(Instant when, Runnable task) {
      wake(
          when,
          () -> {
            if (!closed) {
              task.run();
            }
          });
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private void wake(Instant when, Runnable task) {
    Pace real = keep(when, task);
    if (real != null) {
      real.wakeups().at(when, task);
    }
  }

  private synchronized @Nullable Pace keep(Instant when, Runnable task) {
    if (pace == null) {
      wakeups.add(new Wakeup(when, task));
      notifyAll();
    }
    return pace;
  }

  private void start(Runnable task) {
    begun();
    Thread.startVirtualThread(() -> {
      try {
        task.run();
      } finally {
        ended();
      }
    });
  }

  private synchronized void begun() {
    running++;
  }

  private synchronized void ended() {
    running--;
    notifyAll();
  }

  /// Sets the time, and runs what waited for it; what was started is not waited for.
  void moveTo(Instant when) {
    synchronized (this) {
      now = when;
    }
  }

  /// Waits until every message that can be sent has been, and everything due has been done. What
  /// waits for a later time may remain.
  ///
  /// @throws NotSeen when the nodes are still at work after a minute
  void settle() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (Runnable due = nextDue(end); due != null; due = nextDue(end)) {
      due.run();
    }
  }

  private synchronized @Nullable Runnable nextDue(long end) {
    try {
      while (!isDue()) {
        if (running == 0) {
          return null;
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new NotSeen("an end of the traffic between the nodes");
        }
        wait(left);
      }
      return wakeups.remove().task();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the demonstration was stopped", e);
    }
  }

  private boolean isDue() {
    Wakeup first = wakeups.peek();
    return first != null && !first.when().isAfter(now);
  }

  /// From now on the time passes by itself, from where the story has left it.
  void letRun() {
    List<Wakeup> waiting;
    Pace real;
    synchronized (this) {
      waiting = new ArrayList<>(wakeups);
      wakeups.clear();
      real = new Pace(Duration.between(InstantSource.system().instant(), now), Wakeups.of(this));
      pace = real;
    }
    waiting.forEach(wakeup -> real.wakeups().at(wakeup.when(), wakeup.task()));
  }

  @Override
  public void close() {
    Pace real;
    synchronized (this) {
      real = pace;
    }
    if (real != null) {
      real.wakeups().close();
    }
  }
}
