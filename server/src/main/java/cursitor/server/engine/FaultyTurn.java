package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;

/// Bytes that are no valid message: kept with their faults, answered with an error message.
final class FaultyTurn {
  private final Turn turn;
  private final Draft draft;
  private final RequestTurn requests;

  FaultyTurn(Turn turn) {
    this.turn = turn;
    draft = turn.draft();
    requests = new RequestTurn(turn);
  }

  Outcome take(Prepared prepared, Arrival.Faulty faulty) {
    Header read = faulty.header();
    Header header = read == null ? turn.unread(faulty) : read;
    MessageRow.Letter letter =
        turn.letter(prepared, Turn.flow(faulty.desk(), faulty.caller(), header), header);
    Received before = Received.before(draft, letter);
    if (before.same().filter(row -> row.answer() != 0).isPresent()) {
      MessageRow first = before.same().get();
      return requests.isAnswerErased(first)
          ? requests.afresh(first, refusal(faulty, header), faulty.faults())
          : requests.again(first);
    }
    MessageRow row = turn.row(before, letter);
    requests.keepBytes(prepared, row);
    if (before.same().isEmpty() && !before.others().isEmpty()) {
      return requests.conflict(row, header, before.others());
    }
    return requests.answered(row, null, refusal(faulty, header), faulty.faults());
  }

  private AnswerMessage refusal(Arrival.Faulty faulty, Header header) {
    return turn.desk(faulty.desk()).refuse(header, turn.occasion(), faulty.faults());
  }
}
