package cursitor.server.engine;

import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.wire.Octets;
import java.util.List;

/// An act of a person. The same id with other content is a conflict, unless what was there before
/// was refused: a refused act was never done, and its id may be used for the corrected one.
final class ActTurn {
  private final Turn turn;
  private final Draft draft;

  ActTurn(Turn turn) {
    this.turn = turn;
    draft = turn.draft();
  }

  Outcome take(Prepared prepared, Arrival.Acted acted) {
    MessageRow.Letter letter = turn.letter(prepared, acted);
    Received before = Received.before(draft, letter);
    if (before.same().filter(row -> row.standing() != Standing.PARKED).isPresent()) {
      return again(before.same().get());
    }
    boolean done = before.others().stream().anyMatch(row -> !undone(row));
    MessageRow row = before.row(draft, letter);
    new RequestTurn(turn).keepBytes(prepared, row);
    if (before.same().isEmpty() && done) {
      List<Refusal> refusals = List.of(RequestTurn.conflict(turn.wiring()));
      return refused(row, Verdict.CONFLICT, refusals);
    }
    return decide(row, acted, before.others());
  }

  private static boolean undone(MessageRow row) {
    return row.standing() == Standing.REFUSED || row.standing() == Standing.MENDED;
  }

  private Outcome again(MessageRow row) {
    draft.keep(row.repeated());
    List<Refusal> refusals = draft.refusals(row.number());
    boolean conflict =
        refusals.stream()
            .anyMatch(refusal -> refusal.code().code().equals(turn.wiring().conflict().code()));
    Verdict verdict =
        conflict ? Verdict.CONFLICT : undone(row) ? Verdict.REFUSED : Verdict.ACCEPTED;
    return new Outcome(row.number(), verdict, true, Octets.NONE, refusals);
  }

  private Outcome decide(MessageRow row, Arrival.Acted acted, List<MessageRow> earlier) {
    Decision decision = turn.decide(acted.desk(), acted.input());
    new Effects(turn, acted.desk(), row.number()).keep(decision);
    MessageRow about =
        Effects.caseFile(decision).map(key -> row.about(draft.fileNumber(key))).orElse(row);
    return switch (decision) {
      case Decision.Accepted _ -> {
        draft.keep(about.with(Standing.SETTLED));
        earlier.stream()
            .filter(refused -> refused.standing() == Standing.REFUSED)
            .forEach(refused -> draft.keep(refused.with(Standing.MENDED)));
        yield new Outcome(
            row.number(), Verdict.ACCEPTED, row.repeats() > 0, Octets.NONE, List.of());
      }
      case Decision.Refused(List<Refusal> refusals, _) -> refused(about, Verdict.REFUSED, refusals);
    };
  }

  private Outcome refused(MessageRow row, Verdict verdict, List<Refusal> refusals) {
    draft.keep(row.with(Standing.REFUSED));
    draft.keep(row.number(), refusals);
    return new Outcome(row.number(), verdict, row.repeats() > 0, Octets.NONE, refusals);
  }
}
