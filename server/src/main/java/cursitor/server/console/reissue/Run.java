package cursitor.server.console.reissue;

import cursitor.server.reissue.Correcting.Done;
import cursitor.server.store.Decided.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run of corrections.
///
/// @param account for whom it goes on: who began it, or had it go on last
/// @param choice what it looks through; it ends before the run began, so that it never comes upon
///   what it has sent itself
/// @param pace how fast
/// @param place behind which it goes on
/// @param nextAt when its next batch may go
/// @param endedAt null while it has not come to its end
public record Run(
    UUID id,
    String account,
    Instant begunAt,
    Choice choice,
    Way way,
    Pace pace,
    State state,
    long place,
    Counts counts,
    Instant nextAt,
    @Nullable Instant endedAt) {

  /// What is done with what is found.
  public enum Way {
    /// Sent again where the desk would send it now.
    SEND,
    /// A work item for each case that no message corrects.
    ASK
  }

  /// Where a run stands. The store keeps the names.
  public enum State {
    RUNNING,
    STOPPED,
    FINISHED
  }

  /// How fast a run goes.
  ///
  /// @param perMinute how many corrections in a minute
  /// @param batch how many of them together
  public record Pace(int perMinute, int batch) {
    static final int MOST_PER_MINUTE = 6_000;
    static final int MOST_IN_A_BATCH = 100;
    private static final long MINUTE_MS = 60_000;

    public Pace {
      perMinute = Math.clamp(perMinute, 1, MOST_PER_MINUTE);
      batch = Math.clamp(batch, 1, MOST_IN_A_BATCH);
    }

    /// How long to wait behind so many corrections.
    Duration behind(long corrections) {
      return Duration.ofMillis(Math.ceilDiv(corrections * MINUTE_MS, perMinute));
    }
  }

  /// How much became what.
  public record Counts(long made, long right, long left, long refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts with(List<Done> done) {
      return new Counts(
          made + count(done, Done.MADE),
          right + count(done, Done.RIGHT),
          left + count(done, Done.LEFT),
          refused + count(done, Done.REFUSED));
    }

    private static long count(List<Done> done, Done what) {
      return done.stream().filter(each -> each == what).count();
    }

    public long all() {
      return made + right + left + refused;
    }
  }

  /// As the audit names it.
  String words() {
    return "run " + id + " at desk " + choice.desk();
  }

  public boolean running() {
    return state == State.RUNNING;
  }

  public boolean stopped() {
    return state == State.STOPPED;
  }
}
