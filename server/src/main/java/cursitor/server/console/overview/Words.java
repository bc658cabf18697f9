package cursitor.server.console.overview;

import cursitor.exchange.WorkItem;
import cursitor.server.config.DeskConfig;
import cursitor.server.delivery.Circuit;
import cursitor.server.store.Direction;
import java.time.Duration;

/// The program's constants as people say them.
final class Words {
  private static final int HOURS_TOLD_AS_SUCH = 48;

  private Words() {}

  static String of(WorkItem.Kind kind) {
    return switch (kind) {
      case MEND_NOTICE -> "Mend a refused notice and send it again";
      case RELEASE_HOLD -> "Release a hold that has lost its ground";
      case TRACE_MESSAGE -> "Ask the partner what became of a message";
      case RESTORE_PARTNER -> "Restore the connection to a partner";
      case PARKED -> "Have an engineer look: a defect stopped the case";
      case CHASE_PARTNER -> "Ask the other side for what it owes";
      case REVIEW_CASE -> "Look into a case: something is missing or wrong";
      case BOOK_ANNOUNCED -> "Book what was announced";
      case REFUND -> "Give money back that was not owed";
      case TELL_OUTSIDER -> "Tell somebody outside the exchange";
    };
  }

  static String of(DeskConfig.Kind kind) {
    return switch (kind) {
      case COURT -> "court";
      case DMV -> "department of motor vehicles";
      case FARE_COURT -> "court in FARE";
      case JUSTIS -> "state hub";
      case VENDOR -> "collection vendor";
      case MVD -> "motor vehicle division";
    };
  }

  static String of(Circuit.State circuit) {
    return switch (circuit) {
      case CLOSED -> "messages go through";
      case OPEN -> "fails; tried again soon";
      case PROBING -> "one message is on its way to see whether it is back";
      case SHUT -> "does not let us in; an operator has to restore it";
    };
  }

  static String of(Direction direction) {
    return switch (direction) {
      case RECEIVED -> "received";
      case SENT -> "sent";
      case ACT -> "asked for here";
    };
  }

  /// An age, such as `3 hours`.
  static String age(Duration age) {
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

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
