package cursitor.server.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a partner stands, for operators.
///
/// @param circuit `CLOSED` when messages go through
/// @param openLanes how many case files have something to deliver that is at hand: where more waits
///   than can go soon, the rest is only in the store
/// @param last how the last try of this process ended; null before the first
/// @param nextAt when what waits is tried again at the earliest; null where nothing waits for its
///   time
/// @param stop null unless somebody has stopped the delivery by hand
public record LineState(
    Circuit.State circuit,
    int openLanes,
    @Nullable LastTry last,
    @Nullable Instant nextAt,
    @Nullable Stop stop) {
  /// Nothing was sent there yet.
  public static final LineState UNTRIED = new LineState(Circuit.State.CLOSED, 0, null, null, null);

  /// Whether messages go through.
  public boolean isWell() {
    return circuit == Circuit.State.CLOSED && stop == null && !lastFailed();
  }

  /// Whether the last try was in vain.
  public boolean lastFailed() {
    return last != null
        && switch (last.result()) {
          case ANSWERED, RECEIVED, RESEND_ASKED -> false;
          case TIMED_OUT, NO_CONNECTION, BUSY, SHUT_OUT, NOT_UNDERSTOOD -> true;
        };
  }
}
