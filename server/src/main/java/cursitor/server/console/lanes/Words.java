package cursitor.server.console.lanes;

import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What stands on these pages in place of the names of constants.
final class Words {
  private static final int HOURS_TOLD_AS_SUCH = 48;

  private Words() {}

  static String of(Standing standing) {
    return switch (standing) {
      case SETTLED -> "accepted";
      case REFUSED -> "refused";
      case MENDED -> "refused, mended since";
      case CLOSED -> "refused, closed";
      case CANCELLED -> "withdrawn";
      case AWAITING -> "waits for the answer";
      case UNKNOWN -> "nobody knows whether it arrived";
      case PARKED -> "stopped by a defect";
      case QUARANTINED -> "answers nothing of ours";
    };
  }

  static String of(Direction direction) {
    return switch (direction) {
      case RECEIVED -> "received from";
      case SENT -> "sent to";
      case ACT -> "asked for at";
    };
  }

  static String of(Attempt.Result result) {
    return switch (result) {
      case ANSWERED -> "answered";
      case RECEIVED -> "taken, to be answered later";
      case RESEND_ASKED -> "asked to send it again";
      case TIMED_OUT -> "no answer in time";
      case NO_CONNECTION -> "no connection";
      case BUSY -> "it is overloaded or failing";
      case SHUT_OUT -> "it does not let us in";
      case NOT_UNDERSTOOD -> "what came back was no answer";
    };
  }

  /// With what the partner's server said, where it said something.
  static String of(Attempt.Result result, int httpStatus) {
    return httpStatus == 0 ? of(result) : of(result) + " (HTTP " + httpStatus + ")";
  }

  static String written(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
  }

  /// Such as `3 hours`.
  static String between(Instant from, Instant to) {
    Duration age = Duration.between(from, to);
    if (age.toMinutes() < 1) {
      return "under a minute";
    }
    if (age.toHours() < 1) {
      return count(age.toMinutes(), "minute");
    }
    return age.toHours() < HOURS_TOLD_AS_SUCH
        ? count(age.toHours(), "hour")
        : count(age.toDays(), "day");
  }

  /// A span of a configuration, such as `30 seconds`.
  static String of(Duration span) {
    if (span.toSeconds() > 0 && span.toMillisPart() == 0) {
      return span.toSeconds() % Duration.ofMinutes(1).toSeconds() == 0
          ? count(span.toMinutes(), "minute")
          : count(span.toSeconds(), "second");
    }
    return count(span.toMillis(), "millisecond");
  }

  static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
