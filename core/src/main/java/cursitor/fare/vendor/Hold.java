package cursitor.fare.vendor;

import cursitor.exchange.MessageId;
import cursitor.fare.message.HoldGround;
import java.time.Instant;

/// One request for a registration hold, from the first asking to the release (`fare.md` 2.2).
/// Nothing in it tells of a person.
///
/// @param request names it at the MVD
/// @param message the request that was sent last, for the hold or for its release
/// @param since when it came to this state
/// @param mvdCode what the MVD said last, or empty
/// @param release why it is to be released, a code of `release-reasons.table`, or empty; while the
///   hold is still on its way the release waits for its answer
public record Hold(
    String request,
    HoldGround ground,
    State state,
    MessageId message,
    Instant since,
    String mvdCode,
    String release) {

  /// How far it has come.
  public enum State {
    REQUESTED,
    /// There is no vehicle yet; it is asked for again at intervals.
    PENDING,
    PLACED,
    REJECTED,
    RELEASE_REQUESTED,
    RELEASED,
    /// It was given up before it stood.
    CANCELLED,
    /// Rejected, and made anew after the cause was mended, such as by the court (FARE-60).
    MENDED
  }

  /// Whether a further request on the same ground would be one too many.
  boolean live() {
    return switch (state) {
      case REQUESTED, PENDING, PLACED, REJECTED, RELEASE_REQUESTED -> true;
      case RELEASED, CANCELLED, MENDED -> false;
    };
  }

  /// Whether the MVD still has to answer.
  boolean underWay() {
    return state == State.REQUESTED || state == State.RELEASE_REQUESTED;
  }

  /// Whether the MVD has it, as far as it has said.
  boolean standsAtMvd() {
    return state == State.PLACED || state == State.RELEASE_REQUESTED;
  }

  Hold at(State next, Instant at) {
    return new Hold(request, ground, next, message, at, mvdCode, release);
  }

  Hold answered(State next, String code, Instant at) {
    return new Hold(request, ground, next, message, at, code, release);
  }

  Hold sent(State next, MessageId by, Instant at) {
    return new Hold(request, ground, next, by, at, mvdCode, release);
  }

  Hold toBeReleased(String reason) {
    return new Hold(request, ground, state, message, since, mvdCode, reason);
  }
}
