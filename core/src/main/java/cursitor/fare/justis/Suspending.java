package cursitor.fare.justis;

import cursitor.fare.caseparty.ControlFlags.Suspension;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The pause of a case/party, and its end (FARE-71).
record Suspending(HubSitting now) {
  /// T6: what was suspended goes on by itself at the start of the day after.
  void suspended(@Nullable Suspension suspension) {
    LocalDate until = suspension == null ? null : suspension.until();
    if (until == null) {
      now.minutes().cancel(now.file().key(), Alarms.RESUME);
    } else {
      now.minutes().alarm(now.file().key(), Alarms.RESUME, now.policy().startOf(until.plusDays(1)));
    }
  }
}
