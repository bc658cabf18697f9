package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Wakeups by a clock that is set while something waits.
class ClockWakeupsTest {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<String> run = new LinkedBlockingQueue<>();
  private volatile Instant now = Instant.parse("2026-03-02T17:00:00Z");

  private void await(String... expected) throws InterruptedException {
    List<String> seen = new ArrayList<>();
    while (seen.size() < expected.length) {
      String next = run.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("what is run behind %s", seen).isNotNull();
      seen.add(next);
    }
    assertThat(seen).containsExactlyInAnyOrder(expected);
  }

  @Test
  void whatIsDueByAClockThatWasSetForwardIsRun() throws InterruptedException {
    try (Wakeups wakeups = new ClockWakeups(() -> now, LOOK)) {
      wakeups.at(now.plus(Duration.ofDays(2)), () -> run.add("in two days"));
      wakeups.at(now.plus(Duration.ofHours(1)), () -> run.add("in an hour"));
      wakeups.at(now.plus(Duration.ofHours(1)), () -> run.add("then too"));

      now = now.plus(Duration.ofHours(2));
      await("in an hour", "then too");

      now = now.plus(Duration.ofDays(2));
      await("in two days");
    }
    assertThat(run).isEmpty();
  }

  @Test
  void aClockThatWasSetBackMakesNobodyWaitLonger() throws InterruptedException {
    try (Wakeups wakeups = new ClockWakeups(() -> now, LOOK)) {
      wakeups.at(now.plusMillis(50), () -> run.add("soon"));

      now = now.minus(Duration.ofHours(5));
      await("soon");
    }
  }

  /// Whichever comes first, the timer or the clock, the other finds nothing left.
  @Test
  void eachIsRunOnce() throws InterruptedException {
    try (Wakeups wakeups = new ClockWakeups(() -> now, LOOK)) {
      String[] all = new String[100];
      for (int i = 0; i < all.length; i++) {
        String name = "number " + i;
        all[i] = name;
        wakeups.at(now.plusMillis(i / 10), () -> run.add(name));
        now = now.plusMillis(1);
      }
      await(all);
      wakeups.at(now.plusMillis(30), () -> run.add("last"));
      await("last");
    }
    assertThat(run).isEmpty();
  }

  @Test
  void whatIsAskedForOnceItIsClosedIsNotRun() {
    Wakeups wakeups = new ClockWakeups(() -> now, LOOK);
    wakeups.at(now.plusSeconds(1), () -> run.add("before"));
    wakeups.close();
    wakeups.at(now, () -> run.add("behind"));

    now = now.plusSeconds(5);
    assertThat(run).isEmpty();
  }
}
