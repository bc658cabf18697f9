package cursitor.server.delivery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is done by the clock, round after round. Whatever keeps one from its end, an Error such as
/// a want of memory included, is told, and a round is made again a while later: no failure ends it
/// for good.
public final class Rounds implements AutoCloseable {
  private final InstantSource time;
  private final Wakeups wakeups;
  private volatile boolean closed;

  public Rounds(InstantSource time, Wakeups wakeups) {
    this.time = time;
    this.wakeups = wakeups;
  }

  /// One round.
  public interface Round {
    /// Makes it.
    ///
    /// @return when the next is to be made; null where there is to be none, or it is asked for
    ///   otherwise
    @Nullable Instant make() throws IOException;
  }

  /// Something done once.
  interface Step {
    void take() throws IOException;
  }

  /// Makes a round at this time, and then whenever the last one said.
  ///
  /// @param again how long after one that failed the next is made
  /// @param trouble is told what may be logged of a failure, but not once this is closed
  public void at(Instant when, Round round, Duration again, Consumer<String> trouble) {
    wakeups.at(when, () -> now(round, again, trouble));
  }

  /// The same, and the first one now.
  public void now(Round round, Duration again, Consumer<String> trouble) {
    if (closed) {
      return;
    }
    boolean done =
        done(
            () -> {
              Instant next = round.make();
              if (next != null) {
                at(next, round, again, trouble);
              }
            },
            why -> {
              if (!closed) {
                trouble.accept(why);
              }
            });
    if (!done) {
      at(time.instant().plus(again), round, again, trouble);
    }
  }

  /// Whether this came to its end; else what may be logged of its failure is told.
  static boolean done(Step step, Consumer<String> trouble) {
    try {
      step.take();
      return true;
    } catch (IOException | RuntimeException | Error e) {
      tell(e, trouble);
      return false;
    }
  }

  /// Where memory is wanting the telling may fail too: the rounds go on all the same.
  private static void tell(Throwable failure, Consumer<String> trouble) {
    try {
      trouble.accept(Trouble.of(failure));
    } catch (RuntimeException | Error _) {
      return;
    }
  }

  public boolean isClosed() {
    return closed;
  }

  /// No further round is made; one that is being made comes to its end.
  @Override
  public void close() {
    closed = true;
  }
}
