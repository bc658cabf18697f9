package cursitor.server.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time of the people at the console, moved by the test.
public final class MovedClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-02T17:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void forward(Duration span) {
    now = now.plus(span);
  }
}
