package cursitor.fare.vendor;

import cursitor.fare.message.MailedNotice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the vendor mailed to a party.
///
/// @param notices oldest first
/// @param stopped the MVD holds the person for dead: nothing more is mailed until the court has
///   corrected who the party is
/// @param traceAsked skip-tracing was asked for an address and has not found one yet
public record Mail(List<SentNotice> notices, boolean stopped, boolean traceAsked) {
  static final Mail NONE = new Mail(List.of(), false, false);

  public Mail {
    notices = List.copyOf(notices);
  }

  Mail with(MailedNotice notice) {
    return new Mail(
        Stream.concat(notices.stream(), Stream.of(new SentNotice(notice, false))).toList(),
        stopped,
        traceAsked);
  }

  Mail returned(String number) {
    return new Mail(
        notices.stream()
            .map(each -> each.notice().number().equals(number) ? each.cameBack() : each)
            .toList(),
        stopped,
        traceAsked);
  }

  Mail stopped(boolean now) {
    return new Mail(notices, now, traceAsked);
  }

  Mail traceAsked(boolean now) {
    return new Mail(notices, stopped, now);
  }

  /// The last notice of a kind.
  Optional<SentNotice> last(MailedNotice.Kind kind) {
    for (SentNotice each : notices.reversed()) {
      if (each.notice().kind() == kind) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// How many post-disposition notices were mailed.
  int attempts() {
    return (int)
        notices.stream()
            .map(each -> each.notice().kind())
            .filter(kind -> kind != MailedNotice.Kind.REMINDER)
            .distinct()
            .count();
  }
}
