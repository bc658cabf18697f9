package cursitor.server.console.message;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What stands on the page of a message in place of the names of constants.
final class Words {
  private Words() {}

  static String of(Direction direction) {
    return switch (direction) {
      case RECEIVED -> "Received from";
      case SENT -> "Sent to";
      case ACT -> "Asked for at";
    };
  }

  static String of(OperatingMode mode) {
    return switch (mode) {
      case PRODUCTION -> "production";
      case TEST -> "test";
    };
  }

  static String of(Standing standing) {
    return switch (standing) {
      case SETTLED -> "accepted";
      case REFUSED -> "refused, in the queue";
      case MENDED -> "refused, mended since";
      case CLOSED -> "refused, closed with a reason";
      case CANCELLED -> "withdrawn before it went out";
      case AWAITING -> "waits for the answer";
      case UNKNOWN -> "sent, and no answer came: the other side may have it or not";
      case PARKED -> "stopped by a defect";
      case QUARANTINED -> "answers nothing of ours";
    };
  }

  static String of(Attempt.Result result) {
    return switch (result) {
      case ANSWERED -> "answered";
      case RECEIVED -> "taken, to be answered later";
      case RESEND_ASKED -> "asked to send it again";
      case TIMED_OUT -> "no answer in time";
      case NO_CONNECTION -> "no connection";
      case BUSY -> "the partner is overloaded";
      case SHUT_OUT -> "the partner does not let us in";
      case NOT_UNDERSTOOD -> "what came back was no answer";
    };
  }

  /// To the second, as `2026-03-02 17:00:00 UTC`.
  static String written(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
  }
}
