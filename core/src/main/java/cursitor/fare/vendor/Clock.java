package cursitor.fare.vendor;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// One of the timers T1 to T5 of an account (`fare.md` section 4).
public sealed interface Clock {
  Kind kind();

  /// When it would end without a pause. Another end makes it another timer.
  Instant end();

  /// It runs, and rings at `dueAt`.
  record Running(Kind kind, Instant end, Instant dueAt) implements Clock {}

  /// It pauses; what is left of it runs on afterwards (A26).
  record Paused(Kind kind, Instant end, Duration left) implements Clock {}

  /// It has run out, and what it is for waits for an address.
  record RunOut(Kind kind, Instant end) implements Clock {}

  /// What it is for.
  enum Kind {
    /// T1: the reminder before the first appearance.
    REMINDER,
    /// T2: the first notice after disposition.
    POST1,
    /// T3: the second one.
    POST2,
    /// T4: the days after the mailing of the second notice.
    DELINQUENCY,
    /// T5: the hours after the delinquency was declared.
    GRACE;

    /// The name of its alarm.
    String alarm() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it rings at the start of a day.
    boolean byDay() {
      return this != GRACE;
    }
  }
}
