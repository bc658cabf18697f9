package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.wire.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request of another desk. The same again gets the first business answer again; the same id with
/// other content is refused; what has no business answer yet is decided afresh.
final class RequestTurn {
  private final Turn turn;
  private final Draft draft;

  RequestTurn(Turn turn) {
    this.turn = turn;
    draft = turn.draft();
  }

  Outcome take(Prepared prepared, Arrival.Valid valid) {
    Header header = valid.input().message().header();
    MessageRow.Letter letter = turn.letter(prepared, valid);
    Received before = Received.before(draft, letter);
    if (before.same().filter(row -> row.answer() != 0).isPresent()) {
      MessageRow row = before.same().get();
      return isAnswerErased(row) ? afresh(row, valid) : again(row);
    }
    MessageRow row = turn.row(before, letter);
    keepBytes(prepared, row);
    if (before.same().isEmpty() && !before.others().isEmpty()) {
      return conflict(row, header, before.others());
    }
    return decide(row, header, valid);
  }

  void keepBytes(Prepared prepared, MessageRow row) {
    if (row.isFresh() && row.repeats() == 0 && prepared.packed() != null) {
      draft.keep(row.number(), prepared.packed(), prepared.bytesDigest());
    }
  }

  private Outcome decide(MessageRow row, Header header, Arrival.Valid valid) {
    Decision decision = turn.decide(valid.desk(), valid.input());
    new Effects(turn, row).keep(decision);
    CaseKey caseFile = Effects.caseFile(decision).orElse(null);
    MessageRow about = caseFile == null ? row : row.about(draft.fileNumber(caseFile));
    return switch (decision) {
      case Decision.Accepted accepted ->
          Effects.answer(accepted)
              .map(answer -> answered(about, caseFile, answer, List.of()))
              .orElseGet(() -> waiting(about));
      case Decision.Refused(List<Refusal> refusals, _, _) -> {
        AnswerMessage answer =
            Effects.answer(decision)
                .orElseGet(() -> turn.desk(valid.desk()).refuse(header, turn.occasion(), refusals));
        yield answered(about, caseFile, answer, refusals);
      }
    };
  }

  private Outcome waiting(MessageRow row) {
    draft.keep(row.with(Standing.AWAITING));
    return new Outcome(row.number(), Verdict.ACCEPTED, row.repeats() > 0, Octets.NONE, List.of());
  }

  /// Keeps a request with its answer. An answer that asks for a resend settles nothing.
  Outcome answered(
      MessageRow row, @Nullable CaseKey caseFile, AnswerMessage answer, List<Refusal> refusals) {
    Post.Sent sent = turn.post().answer(row, caseFile, answer);
    if (answer.resendRequested()) {
      draft.keep(row.with(Standing.AWAITING));
    } else if (answer.refuses()) {
      draft.keep(row.answeredBy(sent.number(), Standing.REFUSED));
    } else {
      draft.keep(row.answeredBy(sent.number(), Standing.SETTLED));
      mend(row);
    }
    if (!refusals.isEmpty()) {
      draft.keep(row.number(), refusals);
    }
    Verdict verdict = answer.refuses() ? Verdict.REFUSED : Verdict.ACCEPTED;
    return new Outcome(row.number(), verdict, row.repeats() > 0, sent.atOnce(), refusals);
  }

  private void mend(MessageRow accepted) {
    if (accepted.subject().isEmpty()) {
      return;
    }
    for (MessageRow refused : draft.refused(accepted.flow(), accepted.subject())) {
      if (refused.number() < accepted.number()) {
        draft.keep(refused.with(Standing.MENDED));
      }
    }
  }

  Outcome again(MessageRow row) {
    draft.keep(row.repeated());
    List<Refusal> refusals = draft.refusals(row.number());
    boolean later = draft.delivery(row.answer()).isPresent();
    if (later) {
      turn.post().sendAgain(row.answer());
    }
    Octets answer = later ? Octets.NONE : draft.bytes(row.answer());
    return new Outcome(row.number(), verdict(row, refusals), true, answer, refusals);
  }

  boolean isAnswerErased(MessageRow row) {
    return row.isErased() && draft.message(row.answer()).filter(MessageRow::isErased).isPresent();
  }

  /// The first answer was erased with its case file. What the desk would say to the message now is
  /// given at once and not kept, and nothing else the desk decides is: no repeat brings back what
  /// was erased. What was refused then is not accepted now, for nothing of it would be done.
  private Outcome afresh(MessageRow row, Arrival.Valid valid) {
    Decision decision = turn.decide(valid.desk(), valid.input());
    boolean stays = decision instanceof Decision.Accepted && row.standing() != Standing.SETTLED;
    List<Refusal> refusals = stays ? List.of(conflict(turn.wiring())) : refusals(decision);
    AnswerMessage answer = stays ? null : Effects.answer(decision).orElse(null);
    if (answer == null && !refusals.isEmpty()) {
      Header header = valid.input().message().header();
      answer = turn.desk(valid.desk()).refuse(header, turn.occasion(), refusals);
    }
    return afresh(row, answer, refusals);
  }

  private static List<Refusal> refusals(Decision decision) {
    return decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
  }

  /// An answer that is given and not kept.
  Outcome afresh(MessageRow row, @Nullable AnswerMessage answer, List<Refusal> refusals) {
    draft.keep(row.repeated());
    boolean refuses = answer != null && answer.refuses();
    return new Outcome(
        row.number(),
        refuses ? Verdict.REFUSED : Verdict.ACCEPTED,
        true,
        answer == null ? Octets.NONE : turn.post().written(answer),
        refusals);
  }

  private Verdict verdict(MessageRow row, List<Refusal> refusals) {
    boolean conflict =
        refusals.stream()
            .anyMatch(refusal -> refusal.code().code().equals(turn.wiring().conflict().code()));
    if (conflict) {
      return Verdict.CONFLICT;
    }
    return row.standing() == Standing.SETTLED ? Verdict.ACCEPTED : Verdict.REFUSED;
  }

  /// Where one of the others is erased, this one's bytes are not kept either.
  Outcome conflict(MessageRow row, Header header, List<MessageRow> others) {
    others.stream()
        .filter(MessageRow::isErased)
        .findFirst()
        .ifPresent(
            erased -> draft.eraseLate(row.number(), erased.caseFile(), turn.occasion().at()));
    List<Refusal> refusals = List.of(conflict(turn.wiring()));
    AnswerMessage answer = turn.desk(row.flow().desk()).refuse(header, turn.occasion(), refusals);
    Outcome outcome = answered(row, null, answer, refusals);
    return new Outcome(
        outcome.receipt(), Verdict.CONFLICT, false, outcome.answer(), outcome.refusals());
  }

  static Refusal conflict(Wiring wiring) {
    return Refusal.of(
        wiring.conflict(),
        "",
        wiring.conflict().sentence() + " Send the corrected content under a new id.");
  }
}
