package cursitor.server.tell;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How messages got from desk to desk of this node: whether they came, whether they came in time,
/// and whether their answers did.
final class Passage {
  /// What comes later than this after what led to it was kept up on its way.
  private static final Duration LATE = Duration.ofMinutes(1);

  private final Turns turns;
  private final Voice voice;
  private final Set<OrganizationId> hosted;

  Passage(Turns turns, Voice voice, Set<OrganizationId> hosted) {
    this.turns = turns;
    this.voice = voice;
    this.hosted = Set.copyOf(hosted);
  }

  static boolean inTime(Turn from, Turn to) {
    return Duration.between(from.at(), to.at()).compareTo(LATE) <= 0;
  }

  /// Whether a request is for a desk of this node.
  boolean isHere(Letter sent) {
    return sent.kept().flow().direction() == Direction.SENT
        && sent.kept().reference() == 0
        && hosted.contains(sent.kept().flow().partner());
  }

  boolean arrives(Letter sent, Turn turn) {
    return turns.receiver(sent.kept()).filter(there -> inTime(turn, there)).isPresent();
  }

  boolean isShutOut(Letter sent) {
    return turns.attempts(sent.kept().number()).stream()
        .anyMatch(attempt -> attempt.result() == Attempt.Result.SHUT_OUT);
  }

  /// Whether a request came, and its answer did not come back in time.
  boolean answerIsLost(Letter sent, Turn turn) {
    return turns
        .receiver(sent.kept())
        .map(Turn::answer)
        .filter(
            answer -> turns.receiver(answer.kept()).filter(back -> inTime(turn, back)).isEmpty())
        .isPresent();
  }

  /// The request whose answer, given in this turn, was lost on its way.
  Optional<Letter> lost(Turn turn) {
    Letter arrival = turn.arrival();
    if (!turn.isReceived() || arrival == null) {
      return Optional.empty();
    }
    MessageId id = arrival.kept().id();
    return turns
        .sender(id, turn.desk())
        .flatMap(from ->
            from.sent().stream()
                .filter(sent -> sent.kept().id().equals(id))
                .filter(sent -> arrives(sent, from) && answerIsLost(sent, from))
                .findFirst())
        .filter(request -> !voice.answersLater(request));
  }

  /// Whether a turn is about an answer that was given late.
  boolean isAnswerLate(Turn turn) {
    return turn.isAnswered()
        && turn.arrival() != null
        && turns.letter(turn.arrival().kept().reference()).filter(voice::answersLater).isPresent();
  }
}
