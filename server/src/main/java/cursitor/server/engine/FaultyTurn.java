package cursitor.server.engine;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.server.store.Flow;
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
    Header header = read == null ? unread(faulty) : read;
    Flow flow = RequestTurn.flow(faulty.desk(), faulty.caller(), header);
    Received before = Received.before(draft, flow, header.messageId(), prepared.digest());
    if (before.same().filter(row -> row.answer() != 0).isPresent()) {
      return requests.again(before.same().get());
    }
    MessageRow row =
        before.row(draft, flow, header.messageId(), prepared.digest(), turn.occasion().at(), "");
    requests.keepBytes(prepared, row);
    if (before.same().isEmpty() && !before.others().isEmpty()) {
      return requests.conflict(row, header);
    }
    AnswerMessage answer =
        turn.desk(faulty.desk()).refuse(header, turn.occasion(), faulty.faults());
    return requests.answered(row, null, answer, faulty.faults());
  }

  /// Stands for a header of which not even the id could be read.
  private Header unread(Arrival.Faulty faulty) {
    Codecs codecs = turn.wiring().codecs();
    return new Header(
        new MessageId(turn.occasion().id(-1)),
        null,
        "UNKNOWN",
        turn.occasion().at(),
        codecs.unreadExchangeCode(),
        codecs.unreadSchemaVersion(),
        faulty.caller(),
        faulty.desk(),
        OperatingMode.PRODUCTION);
  }
}
