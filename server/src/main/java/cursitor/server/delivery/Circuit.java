package cursitor.server.delivery;

import java.time.Duration;
import java.time.Instant;

/// Keeps a failing partner from being tried by every lane at once. Not safe for many threads: its
/// line guards it.
public final class Circuit {
  /// So many failures one after the other open it.
  static final int FAILURES = 5;

  private final Duration pause;
  private State state = State.CLOSED;
  private int failures;
  private Instant openedAt = Instant.EPOCH;
  private Instant opensAgainAt = Instant.EPOCH;

  /// A closed circuit.
  ///
  /// @param pause how long it stays open before one message is let through to see
  Circuit(Duration pause) {
    this.pause = pause;
  }

  /// Whether messages go through.
  public enum State {
    CLOSED,
    OPEN,
    /// One message is on its way to see whether the partner is back.
    PROBING,
    /// The partner does not let us in; only an operator closes the circuit again.
    SHUT
  }

  State state() {
    return state;
  }

  /// Whether a message may go now; if it is the one that probes, the next may not.
  boolean admits(Instant now) {
    // Where the clock was put back, the time to wait for would be as far off as it was put back.
    if (state == State.OPEN && (!now.isBefore(opensAgainAt) || now.isBefore(openedAt))) {
      state = State.PROBING;
      return true;
    }
    return state == State.CLOSED;
  }

  /// When to ask again, where the circuit is open.
  Instant opensAgainAt() {
    return opensAgainAt;
  }

  void succeeded() {
    if (state != State.SHUT) {
      state = State.CLOSED;
    }
    failures = 0;
  }

  void failed(Instant now) {
    failures++;
    if (state == State.PROBING || (state == State.CLOSED && failures >= FAILURES)) {
      state = State.OPEN;
      openedAt = now;
      opensAgainAt = now.plus(pause);
    }
  }

  /// What was to probe was not sent after all: the next one may.
  void untried() {
    if (state == State.PROBING) {
      state = State.OPEN;
    }
  }

  void shut() {
    state = State.SHUT;
  }

  void restored() {
    state = State.CLOSED;
    failures = 0;
  }
}
