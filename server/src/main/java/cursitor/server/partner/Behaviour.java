package cursitor.server.partner;

import cursitor.dmv907.ErrorCode;
import java.time.Duration;

/// What the scripted partner does with one arrival of a notice.
public sealed interface Behaviour {

  /// As it is written in a script.
  String words();

  /// The desk decides and answers, as it would without a script.
  record Accept() implements Behaviour {
    @Override
    public String words() {
      return "accept";
    }
  }

  /// Refused with this code before the desk has seen it.
  record Refuse(ErrorCode code) implements Behaviour {
    @Override
    public String words() {
      return code.code();
    }
  }

  /// Nothing is done and nothing is said.
  record Silence() implements Behaviour {
    @Override
    public String words() {
      return "silence";
    }
  }

  /// The desk decides, but its answer never arrives.
  record LoseAnswer() implements Behaviour {
    @Override
    public String words() {
      return "lose the answer";
    }
  }

  /// Something that is no message comes back, as a success.
  record Garbage() implements Behaviour {
    @Override
    public String words() {
      return "garbage";
    }
  }

  /// The connection breaks in the middle of the answer.
  record DropConnection() implements Behaviour {
    @Override
    public String words() {
      return "drop the connection";
    }
  }

  /// The answer comes late.
  record Delay(Duration by) implements Behaviour {
    @Override
    public String words() {
      return by.toMillis() % 1000 == 0
          ? "delay " + by.toSeconds() + "s"
          : "delay " + by.toMillis() + "ms";
    }
  }

  /// The answer comes, and once more as a message of its own to the court's address.
  record AnswerTwice() implements Behaviour {
    @Override
    public String words() {
      return "duplicate answer";
    }
  }

  /// The answer names another message than the one it answers.
  record AnswerWrongId() implements Behaviour {
    @Override
    public String words() {
      return "answer to the wrong id";
    }
  }
}
