package cursitor.server.reissue;

import cursitor.exchange.Act;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import cursitor.fare.message.FareMessage;
import cursitor.server.engine.Patience;
import cursitor.server.reissue.Judgement.Difference;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.tell.Readings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a rehearsed decision would send, beside what was sent.
final class Sendings {
  private final Records records;
  private final Patience patience;

  Sendings(Records records, Patience patience) {
    this.records = records;
    this.patience = patience;
  }

  /// The message as it was sent; nothing where it was erased.
  Optional<Message> sent(KeptMessage message) {
    return Readings.message(records.bytes(message.number()));
  }

  static List<Message> of(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.SendMessage.class::isInstance)
        .map(effect -> ((Effect.SendMessage) effect).message())
        .toList();
  }

  List<Difference> differences(KeptMessage sent, Decision decision) {
    return sent(sent).stream()
        .flatMap(before ->
            of(decision).stream()
                .filter(now -> now.subject().equals(before.subject()))
                .limit(1)
                .flatMap(now -> Differences.between(before, now).stream()))
        .toList();
  }

  /// What the act would send; nothing to correct where that is nothing.
  ///
  /// @param because why, as the beginning of a sentence
  Judgement sendable(Act act, String name, KeptMessage sent, Decision decision, String because) {
    List<Message> messages = of(decision);
    if (messages.isEmpty()) {
      return new Judgement.Right("The desk has nothing to send about it today.");
    }
    List<Difference> differences = differences(sent, decision);
    String what =
        messages.size() == 1 && messages.getFirst().subject().equals(sent.subject())
            ? (differences.isEmpty() ? "the same content" : "a corrected content")
            : messages.stream().map(Sendings::word).collect(Collectors.joining(", "));
    return new Judgement.Sendable(
        act,
        name,
        messages.stream().allMatch(patience::has),
        messages,
        differences,
        because + ": " + what + " would be sent as a new message.");
  }

  private static String word(Message message) {
    return message instanceof FareMessage fare
        ? fare.transaction().code().toString()
        : message.subject();
  }

  static String words(List<Refusal> refusals) {
    return refusals.stream()
        .map(each -> each.code().code() + (each.field().isEmpty() ? "" : " (" + each.field() + ")"))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
