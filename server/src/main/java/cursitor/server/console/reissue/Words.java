package cursitor.server.console.reissue;

import cursitor.exchange.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands on these pages in place of the names of constants.
final class Words {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  static String at(Instant moment) {
    return AT.format(moment);
  }

  static String of(Run.Way way) {
    return switch (way) {
      case SEND -> "Send again what the desk would send now";
      case ASK -> "Put each case that no message corrects on somebody's desk";
    };
  }

  static String of(Run.State state) {
    return switch (state) {
      case RUNNING -> "running";
      case STOPPED -> "stopped";
      case FINISHED -> "done";
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

  /// A logical name as people read it: `dateOfBirth` is `date of birth`.
  static String field(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replace("[", " ")
        .replace("]/", ", ")
        .toLowerCase(Locale.ROOT);
  }
}
