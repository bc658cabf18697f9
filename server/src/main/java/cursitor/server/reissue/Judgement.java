package cursitor.server.reissue;

import cursitor.exchange.Act;
import cursitor.exchange.Message;
import java.util.List;

/// What there is to correct in something that was produced.
public sealed interface Judgement {
  /// In one sentence without personal data.
  String words();

  /// There is nothing to correct.
  record Right(String words) implements Judgement {}

  /// The desk would send this now.
  ///
  /// @param act that makes it do so
  /// @param name by which the correction is known: the same thing has the same name
  /// @param mayWait whether all else goes first
  /// @param differences from what was sent
  record Sendable(
      Act act,
      String name,
      boolean mayWait,
      List<Message> messages,
      List<Difference> differences,
      String words)
      implements Judgement {
    public Sendable {
      messages = List.copyOf(messages);
      differences = List.copyOf(differences);
    }
  }

  /// The law gives no message that corrects it, or the desk would refuse to send one: a person has
  /// to look.
  ///
  /// @param onTheQueue whether somebody is asked to already
  record ForAPerson(String words, boolean onTheQueue, List<Difference> differences)
      implements Judgement {
    public ForAPerson {
      differences = List.copyOf(differences);
    }

    ForAPerson(String words) {
      this(words, false, List.of());
    }
  }

  /// One field.
  ///
  /// @param field its logical name
  /// @param sent as it was sent, or empty; personal data
  /// @param now as it would be sent now, or empty; personal data
  record Difference(String field, String sent, String now) {}
}
