package cursitor.server.cli;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Message;
import cursitor.fare.message.FareAnswer;
import java.util.stream.Collectors;

/// What an answer says, in its codes.
final class Answers {
  private Answers() {}

  /// Such as `M000`, `E301`, `ACK W101` or `NACK E013`; empty for what is no answer.
  static String code(Message message) {
    return switch (message) {
      case SuccessResponse success -> success.messageCode();
      case ErrorResponse error -> error.errorCode();
      case FareAnswer.Acknowledgement ack -> ("ACK " + remarks(ack)).strip();
      case FareAnswer.Refusal refusal -> "NACK " + refusal.code();
      case FareAnswer.MvdResponse response -> "MVD_RESP " + response.code();
      default -> "";
    };
  }

  private static String remarks(FareAnswer.Acknowledgement ack) {
    return ack.remarks().stream()
        .map(FareAnswer.Remark::code)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
