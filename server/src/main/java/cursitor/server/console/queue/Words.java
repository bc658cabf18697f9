package cursitor.server.console.queue;

import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Duration;
import java.time.Instant;

/// What stands on the pages of the queue in place of the names of constants.
final class Words {
  private Words() {}

  static String of(WorkItem.Kind kind) {
    return switch (kind) {
      case MEND_NOTICE -> "Refused: mend and send again";
      case RELEASE_HOLD -> "Release a hold";
      case TRACE_MESSAGE -> "Ask what became of a message";
      case RESTORE_PARTNER -> "Shut out by a partner";
      case PARKED -> "Stopped by a defect";
      case CHASE_PARTNER -> "Ask for an answer";
      case REVIEW_CASE -> "Look into a case";
      case BOOK_ANNOUNCED -> "Book what was announced";
      case REFUND -> "Give money back";
      case TELL_OUTSIDER -> "Tell somebody outside";
    };
  }

  static String of(Standing standing) {
    return switch (standing) {
      case SETTLED -> "accepted";
      case REFUSED -> "refused";
      case MENDED -> "refused, mended since";
      case CLOSED -> "refused, closed";
      case CANCELLED -> "withdrawn";
      case AWAITING -> "waits for the answer";
      case UNKNOWN -> "sent, without an answer";
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
      case BUSY -> "the partner is overloaded";
      case SHUT_OUT -> "the partner does not let us in";
      case NOT_UNDERSTOOD -> "what came back was no answer";
    };
  }

  /// Such as `3 days`.
  static String between(Instant from, Instant to) {
    Duration age = Duration.between(from, to);
    if (age.toDays() > 0) {
      return many(age.toDays(), "day");
    }
    return age.toHours() > 0
        ? many(age.toHours(), "hour")
        : many(Math.max(0, age.toMinutes()), "minute");
  }

  private static String many(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /// A logical name as people read it: `dateOfBirth` is `date of birth`.
  static String field(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
        words.append(' ');
      }
      words.append(c == '/' ? ' ' : c);
    }
    return words.toString().toLowerCase(java.util.Locale.ROOT).replace("[", " ").replace("]", ",");
  }
}
