package cursitor.server.partner;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import java.util.Optional;

/// What a script can tell notices apart by.
///
/// @param kind `hold`, `release` or `conviction`
/// @param docket empty where a release names none
record Notice(MessageId id, String court, String kind, String abstractId, String docket) {

  /// The notice in a message, if it is one.
  static Optional<Notice> of(Message message) {
    Header header = message.header();
    String court = header.sender().value();
    return switch (message) {
      case FailureToComplyNotification notification ->
          Optional.of(
              switch (notification.notice()) {
                case Hold hold ->
                    new Notice(
                        header.messageId(),
                        court,
                        "hold",
                        hold.abstractId(),
                        hold.courtCase().docketNumber());
                case Release release ->
                    new Notice(
                        header.messageId(),
                        court,
                        "release",
                        release.abstractId(),
                        release.claim(Field.DOCKET_NUMBER));
              });
      case ConvictionNotification notification ->
          Optional.of(
              new Notice(
                  header.messageId(),
                  court,
                  "conviction",
                  notification.conviction().abstractId(),
                  notification.conviction().courtCase().docketNumber()));
      default -> Optional.empty();
    };
  }

  /// What the court's side may send again or mend: one abstract, whatever its message ids.
  Matter matter() {
    return new Matter(court, kind, abstractId);
  }

  /// One abstract of one court.
  record Matter(String court, String kind, String abstractId) {}
}
