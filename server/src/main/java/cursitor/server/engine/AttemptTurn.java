package cursitor.server.engine;

import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import cursitor.wire.Octets;
import java.util.List;

/// Word from delivery about one try: kept beside the message, never in its bytes.
final class AttemptTurn {
  private final Draft draft;

  AttemptTurn(Turn turn) {
    draft = turn.draft();
  }

  Outcome take(Arrival.Attempted attempted) {
    Attempt attempt = attempted.attempt();
    MessageRow message =
        draft.messages(attempted.desk(), attempt.message()).stream()
            .filter(row -> row.flow().direction() == Direction.SENT)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a try of an unknown message"));
    Row.Delivery before =
        draft
            .delivery(message.number())
            .orElseThrow(() -> new IllegalStateException("a try of what is not to be delivered"));
    // What was skipped while the try was on its way stays out of its lane.
    boolean open =
        attempted.open() && before.open() && message.answer() == 0 && !message.isErased();
    Row.Delivery now = before.tried(open);
    draft.keep(now);
    draft.keep(message.number(), now.attempts(), attempt);
    Standing standing = standing(message, before, attempt.result());
    if (standing != message.standing()) {
      draft.keep(message.with(standing));
    }
    return new Outcome(0, Verdict.ACCEPTED, false, Octets.NONE, List.of());
  }

  /// A try says something only about a message that is still open.
  private static Standing standing(
      MessageRow message, Row.Delivery delivery, Attempt.Result result) {
    boolean open =
        message.standing() == Standing.AWAITING || message.standing() == Standing.UNKNOWN;
    if (!open) {
      return message.standing();
    }
    return switch (result) {
      case TIMED_OUT, NOT_UNDERSTOOD -> Standing.UNKNOWN;
      case RECEIVED -> delivery.awaitsAnswer() ? Standing.AWAITING : Standing.SETTLED;
      case ANSWERED -> delivery.awaitsAnswer() ? message.standing() : Standing.SETTLED;
      case RESEND_ASKED, NO_CONNECTION, BUSY, SHUT_OUT -> message.standing();
    };
  }
}
