package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.Message;

/// The messages of the smallest exchange there is, to try the engine with.
sealed interface Note extends Message {

  String text();

  /// A request; its text says what the desk is to do with it.
  record Request(Header header, String subject, String text) implements Note {}

  /// An answer: `ok`, `no` or `again`.
  record Answer(Header header, String subject, String text) implements Note, AnswerMessage {
    @Override
    public boolean resendRequested() {
      return text.equals("again");
    }

    @Override
    public boolean refuses() {
      return !text.equals("ok");
    }
  }
}
