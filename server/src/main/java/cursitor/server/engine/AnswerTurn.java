package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.ConnectionTest;
import cursitor.exchange.Decision;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Direction;
import cursitor.server.store.encoding.Nameless;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.wire.Octets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer to a message of ours. The first business answer settles the message; a later one is
/// kept, and the desk decides what it means; one to a message that was never sent is quarantined.
/// Of an answer to a message that is erased the bytes are not kept.
final class AnswerTurn {
  private final Turn turn;
  private final Draft draft;

  AnswerTurn(Turn turn) {
    this.turn = turn;
    draft = turn.draft();
  }

  Outcome take(Prepared prepared, AnswerMessage answer) {
    Arrival.Valid valid = (Arrival.Valid) prepared.arrival();
    MessageRow.Letter letter = turn.letter(prepared, valid);
    Received before = Received.before(draft, letter);
    if (before.same().filter(row -> row.standing() != Standing.PARKED).isPresent()) {
      return again(before.same().get());
    }
    MessageRow row = turn.row(before, letter);
    new RequestTurn(turn).keepBytes(prepared, row);
    if (before.same().isEmpty() && !before.others().isEmpty()) {
      return conflict(row);
    }
    return sent(valid, answer.header().reference())
        .map(sent -> decide(row, sent, valid.input(), answer))
        .orElseGet(() -> quarantine(row));
  }

  private Outcome again(MessageRow row) {
    draft.keep(row.repeated());
    Verdict verdict =
        switch (row.standing()) {
          case QUARANTINED -> Verdict.QUARANTINED;
          case REFUSED -> Verdict.REFUSED;
          case SETTLED, MENDED, CLOSED, CANCELLED, AWAITING, UNKNOWN, PARKED -> Verdict.ACCEPTED;
        };
    return new Outcome(row.number(), verdict, true, Octets.NONE, draft.refusals(row.number()));
  }

  private Outcome conflict(MessageRow row) {
    List<Refusal> refusals = List.of(RequestTurn.conflict(turn.wiring()));
    draft.keep(row.with(Standing.REFUSED));
    draft.keep(row.number(), refusals);
    return new Outcome(row.number(), Verdict.CONFLICT, false, Octets.NONE, refusals);
  }

  /// The request it answers. Only the partner it was sent to can answer it.
  private Optional<MessageRow> sent(Arrival.Valid valid, @Nullable MessageId reference) {
    if (reference == null) {
      return Optional.empty();
    }
    return draft.messages(valid.desk(), reference).stream()
        .filter(row -> row.flow().direction() == Direction.SENT && row.reference() == 0)
        .filter(row -> row.flow().partner().equals(valid.input().caller()))
        .findFirst();
  }

  private Outcome decide(
      MessageRow row, MessageRow sent, Input.MessageReceived input, AnswerMessage answer) {
    MessageRow about = row.answering(sent.number()).about(sent.caseFile());
    if (sent.isErased()) {
      draft.eraseLate(row.number(), sent.caseFile(), turn.occasion().at());
    }
    if (answer.resendRequested()) {
      draft.keep(about.with(Standing.SETTLED));
      if (sent.answer() == 0 && !sent.isErased()) {
        turn.post().sendAgain(sent.number());
      }
      return new Outcome(row.number(), Verdict.ACCEPTED, false, Octets.NONE, List.of());
    }
    if (sent.answer() == 0) {
      draft.keep(sent.answeredBy(row.number(), standing(sent, answer)));
      turn.post().settle(sent);
    }
    Decision decision = decide(draft.fileKey(sent.caseFile()), input, answer);
    List<Refusal> refusals =
        decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
    draft.keep(about.with(refusals.isEmpty() ? Standing.SETTLED : Standing.REFUSED));
    if (!refusals.isEmpty()) {
      draft.keep(row.number(), refusals);
    }
    new Effects(turn, row).keep(decision);
    Verdict verdict = refusals.isEmpty() ? Verdict.ACCEPTED : Verdict.REFUSED;
    return new Outcome(row.number(), verdict, row.repeats() > 0, Octets.NONE, refusals);
  }

  /// One to a message about a case whose name is erased means nothing to its desk any more, nor
  /// does one to a test of the connection.
  private Decision decide(CaseKey key, Input.MessageReceived input, AnswerMessage answer) {
    return Nameless.is(key) || isTest(key)
        ? new Decision.Accepted(List.of(), List.of())
        : turn.decide(key.desk(), new Input.AnswerReceived(key, answer, input.caller()));
  }

  private static boolean isTest(CaseKey key) {
    return key.kind().equals(ConnectionTest.KIND);
  }

  /// Whatever answers a test of the connection ends it: nobody is to mend one that was refused.
  private Standing standing(MessageRow sent, AnswerMessage answer) {
    Standing standing = reached(sent, answer);
    return standing == Standing.REFUSED && isTest(draft.fileKey(sent.caseFile()))
        ? Standing.CLOSED
        : standing;
  }

  /// What was mended, closed or cancelled before its answer came stays so.
  private static Standing reached(MessageRow sent, AnswerMessage answer) {
    return switch (sent.standing()) {
      case AWAITING, UNKNOWN, PARKED -> answer.refuses() ? Standing.REFUSED : Standing.SETTLED;
      case SETTLED, REFUSED, MENDED, CLOSED, CANCELLED, QUARANTINED -> sent.standing();
    };
  }

  private Outcome quarantine(MessageRow row) {
    draft.keep(row.with(Standing.QUARANTINED));
    new Effects(turn, row).raise(OwnItems.quarantined(turn.occasion().id(-1), row));
    return new Outcome(row.number(), Verdict.QUARANTINED, false, Octets.NONE, List.of());
  }
}
