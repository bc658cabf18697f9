package cursitor.fare.message;

import cursitor.fare.caseparty.Place;
import java.time.Instant;

/// A notice the vendor put in the mail.
///
/// @param number what the public looks a case up by; ends in a check digit
/// @param stream empty for a reminder
/// @param amountShown cents
public record MailedNotice(
    String number, Kind kind, String stream, Instant mailedAt, Place mailedTo, long amountShown) {
  /// The notices of the vendor.
  public enum Kind {
    REMINDER,
    POST1,
    POST2
  }
}
