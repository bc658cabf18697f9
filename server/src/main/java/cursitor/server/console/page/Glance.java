package cursitor.server.console.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is read at most once in a while, however many people look on.
public final class Glance<T> {
  private final Duration fresh;
  private final InstantSource time;
  private final Supplier<T> look;
  private @Nullable T last;
  private Instant readAt = Instant.MIN;

  /// @param fresh for how long it need not be read anew
  /// @param time of the people who look
  public Glance(Duration fresh, InstantSource time, Supplier<T> look) {
    this.fresh = fresh;
    this.time = time;
    this.look = look;
  }

  /// What was read last, unless that is too long ago, or ahead by a clock that was set back.
  public synchronized T read() {
    Instant now = time.instant();
    T known = last;
    if (known != null && now.isBefore(readAt.plus(fresh)) && !now.isBefore(readAt)) {
      return known;
    }
    T read = look.get();
    last = read;
    readAt = now;
    return read;
  }

  /// Has it read anew.
  public synchronized void forget() {
    last = null;
  }
}
