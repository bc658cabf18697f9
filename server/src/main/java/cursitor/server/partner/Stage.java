package cursitor.server.partner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Where callers are kept waiting. When the partner closes, nobody waits any longer.
final class Stage {
  /// Longer than any court's time-out.
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final CountDownLatch closing = new CountDownLatch(1);

  void pause(Duration span) {
    try {
      var _ = closing.await(span.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stayForEver() {
    pause(SILENCE);
  }

  void close() {
    closing.countDown();
  }
}
