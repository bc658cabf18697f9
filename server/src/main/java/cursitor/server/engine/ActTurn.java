package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.ConnectionTest;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageSkipping;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.wire.Octets;
import java.util.List;
import java.util.Optional;

/// An act of a person. The same id with other content is a conflict, unless what was there before
/// was refused: a refused act was never done, and its id may be used for the corrected one. A
/// refused act that comes again is decided anew: what lay in the future then may not do so today,
/// and nobody may stay suspended because a release was asked for a day too early.
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
    Optional<MessageRow> done = before.same().filter(ActTurn::isDone);
    if (done.isPresent()) {
      return again(done.get());
    }
    Optional<MessageRow> mended = before.same().filter(row -> row.standing() == Standing.MENDED);
    if (mended.isPresent()) {
      return overtaken(mended.get());
    }
    MessageRow row = turn.row(before, letter);
    new RequestTurn(turn).keepBytes(prepared, row);
    if (before.others().stream().anyMatch(ActTurn::isDone)) {
      List<Refusal> refusals = List.of(RequestTurn.conflict(turn.wiring()));
      return refused(row, Verdict.CONFLICT, refusals);
    }
    return decide(row, acted, before.others());
  }

  private static boolean isDone(MessageRow row) {
    return row.standing() == Standing.SETTLED;
  }

  private Outcome again(MessageRow row) {
    draft.keep(row.repeated());
    return new Outcome(row.number(), Verdict.ACCEPTED, true, Octets.NONE, List.of());
  }

  /// It stays mended: nobody is to mend it a second time.
  private Outcome overtaken(MessageRow row) {
    draft.keep(row.repeated());
    Refusal refusal =
        Refusal.of(
            turn.wiring().conflict(),
            "",
            "It was refused before, and a corrected one under its id was accepted since; nothing is"
                + " left to do.");
    return new Outcome(row.number(), Verdict.MENDED, true, Octets.NONE, List.of(refusal));
  }

  private Outcome decide(MessageRow row, Arrival.Acted acted, List<MessageRow> earlier) {
    Decision decision = decision(acted, row);
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
            row.number(),
            Verdict.ACCEPTED,
            row.repeats() > 0,
            Octets.NONE,
            List.of(),
            Effects.sent(decision));
      }
      case Decision.Refused(List<Refusal> refusals, _, _) ->
          refused(about, Verdict.REFUSED, refusals);
    };
  }

  /// What is about the engine's own is decided here, all else by the desk.
  private Decision decision(Arrival.Acted acted, MessageRow row) {
    return switch (acted.input().act()) {
      case MessageSkipping skipping -> new SkipTurn(turn).decide(skipping, row.number());
      case ConnectionTest test ->
          new Decision.Accepted(
              List.of(), List.of(new Effect.SendMessage(test.key(), test.message())));
      case Act act ->
          OwnItems.closed(draft, act).orElseGet(() -> turn.decide(acted.desk(), acted.input()));
    };
  }

  private Outcome refused(MessageRow row, Verdict verdict, List<Refusal> refusals) {
    draft.keep(row.with(Standing.REFUSED));
    draft.keep(row.number(), refusals);
    return new Outcome(row.number(), verdict, row.repeats() > 0, Octets.NONE, refusals);
  }
}
