package cursitor.server.store.ledger;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;

/// What a kept message says, as far as accounts are concerned. The order is that of the numbers
/// kept in the store: only ever append.
public enum Sense {
  /// It asks for something.
  REQUEST,
  /// It answers with a success.
  SUCCESS,
  /// It answers with an error.
  ERROR,
  /// It asks for the same message again, which settles nothing.
  RESEND;

  public static Sense of(Message message) {
    if (!(message instanceof AnswerMessage answer)) {
      return REQUEST;
    }
    if (answer.resendRequested()) {
      return RESEND;
    }
    return answer.refuses() ? ERROR : SUCCESS;
  }
}
