package cursitor.fare.vendor;

import cursitor.fare.message.MailedNotice;

/// A notice the vendor mailed.
///
/// @param returned whether it came back (FARE-53)
public record SentNotice(MailedNotice notice, boolean returned) {
  SentNotice cameBack() {
    return new SentNotice(notice, true);
  }
}
