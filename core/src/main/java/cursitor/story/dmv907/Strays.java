package cursitor.story.dmv907;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Exchanges;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.List;

/// Messages no desk of ours would send.
final class Strays {
  private Strays() {}

  /// The same id with other content: another correlation, which changes nothing but the digest.
  static Message withOtherContent(Message message) {
    Header header = message.header();
    Header other =
        new Header(
            header.messageId(),
            header.reference(),
            header.correlationId() + "-B",
            header.sentAt(),
            header.exchangeCode(),
            header.schemaVersion(),
            header.sender(),
            header.recipient(),
            header.mode());
    return switch (message) {
      case FailureToComplyNotification notification ->
          new FailureToComplyNotification(other, notification.notices());
      case ConvictionNotification notification ->
          new ConvictionNotification(other, notification.conviction());
      default -> throw new IllegalArgumentException("expected a request to have been sent before");
    };
  }

  /// A refusal, under a new id, of what the given answer has already answered.
  static AnswerMessage otherAnswer(AnswerMessage answer, Occasion occasion) {
    Header header = answer.header();
    Header other =
        new Header(
            new MessageId(occasion.id(1)),
            header.reference(),
            header.correlationId(),
            occasion.at(),
            header.exchangeCode(),
            header.schemaVersion(),
            header.sender(),
            header.recipient(),
            header.mode());
    String reason = ErrorCode.E300.sentence();
    ErrorResponse.Detail detail = new ErrorResponse.Detail("driverLicenseNumber", "E300", reason);
    return new ErrorResponse(other, "E300", reason, List.of(detail), false);
  }

  /// A success that refers to a message nobody sent.
  static AnswerMessage unknownAnswer(OrganizationId court, Occasion occasion) {
    Header header =
        new Header(
            new MessageId(occasion.id(1)),
            new MessageId(occasion.id(2)),
            Header.UNKNOWN,
            occasion.at(),
            Exchanges.DMV907,
            Exchanges.SCHEMA_VERSION,
            Dmv907World.DMV,
            court,
            OperatingMode.PRODUCTION);
    SuccessResponse.Echo echo = new SuccessResponse.Echo("H-0", court.value(), "TR-0", "HOLD");
    return new SuccessResponse(header, echo, "A0000000", "M000", null, occasion.at(), List.of());
  }
}
