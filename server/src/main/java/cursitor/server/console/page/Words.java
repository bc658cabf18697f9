package cursitor.server.console.page;

import cursitor.dmv907.dmv.XNumbers;
import cursitor.exchange.CaseKey;
import cursitor.exchange.ConnectionTest;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.config.DeskConfig;
import cursitor.server.delivery.LineState;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What stands on the pages in place of the names of constants: the same words on every page.
public final class Words {
  private static final int HOURS_TOLD_AS_SUCH = 48;

  private Words() {}

  public static String of(WorkItem.Kind kind) {
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

  /// What a case file is called. One that is of no case says what it is of.
  public static String caseFile(CaseKey key) {
    boolean ofNoCase = key.kind().equals(XNumbers.KIND);
    if (key.kind().equals(ConnectionTest.KIND) || (ofNoCase && key.mode() == OperatingMode.TEST)) {
      return "test message";
    }
    return ofNoCase ? "X numbers given out" : key.name();
  }

  public static String of(DeskConfig.Kind kind) {
    return switch (kind) {
      case COURT -> "court";
      case DMV -> "department of motor vehicles";
      case FARE_COURT -> "court in FARE";
      case JUSTIS -> "state hub";
      case VENDOR -> "collection vendor";
      case MVD -> "motor vehicle division";
    };
  }

  /// How the way to a partner is.
  public static String of(LineState line, Instant now) {
    return switch (line.circuit()) {
      case CLOSED ->
          line.lastFailed() ? "the last try failed" + next(line, now) : "messages go through";
      case OPEN -> "fails" + next(line, now);
      case PROBING -> "one message is on its way to see whether it is back";
      case SHUT -> "does not let us in; an operator has to restore it";
    };
  }

  private static String next(LineState line, Instant now) {
    Instant next = line.nextAt();
    return next == null ? "" : "; tried again in " + between(now, next);
  }

  public static String of(Standing standing) {
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

  public static String of(Direction direction) {
    return switch (direction) {
      case RECEIVED -> "received";
      case SENT -> "sent";
      case ACT -> "asked for here";
    };
  }

  /// The direction before the name of the partner.
  public static String before(Direction direction) {
    return switch (direction) {
      case RECEIVED -> "received from";
      case SENT -> "sent to";
      case ACT -> "asked for at";
    };
  }

  public static String of(Attempt.Result result) {
    return switch (result) {
      case ANSWERED -> "answered";
      case RECEIVED -> "taken, to be answered later";
      case RESEND_ASKED -> "asked to send it again";
      case TIMED_OUT -> "no answer in time";
      case NO_CONNECTION -> "no connection";
      case BUSY -> "the partner is overloaded or failing";
      case SHUT_OUT -> "the partner does not let us in";
      case NOT_UNDERSTOOD -> "what came back was no answer";
    };
  }

  /// The same with what the partner's server said, where it said something.
  ///
  /// @param httpStatus 0 where it said nothing
  public static String of(Attempt.Result result, int httpStatus) {
    return httpStatus == 0 ? of(result) : of(result) + " (HTTP " + httpStatus + ")";
  }

  public static String of(OperatingMode mode) {
    return switch (mode) {
      case PRODUCTION -> "production";
      case TEST -> "test";
    };
  }

  /// The time between two moments, such as `3 days`.
  public static String between(Instant from, Instant to) {
    return age(Duration.between(from, to));
  }

  /// An age, such as `3 hours`.
  public static String age(Duration age) {
    if (age.toMinutes() < 1) {
      return "under a minute";
    }
    if (age.toHours() < 1) {
      return many(age.toMinutes(), "minute");
    }
    return age.toHours() < HOURS_TOLD_AS_SUCH
        ? many(age.toHours(), "hour")
        : many(age.toDays(), "day");
  }

  /// A span of a configuration, such as `30 seconds`.
  public static String span(Duration span) {
    if (span.toSeconds() > 0 && span.toMillisPart() == 0) {
      return span.toSeconds() % Duration.ofMinutes(1).toSeconds() == 0
          ? many(span.toMinutes(), "minute")
          : many(span.toSeconds(), "second");
    }
    return many(span.toMillis(), "millisecond");
  }

  /// A number with its noun, such as `1 day` and `2 days`.
  public static String many(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /// A logical name as people read it: `dateOfBirth` is `date of birth`.
  public static String field(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
        words.append(' ');
      }
      words.append(c == '/' ? ' ' : c);
    }
    return words.toString().toLowerCase(Locale.ROOT).replace("[", " ").replace("]", ",");
  }
}
