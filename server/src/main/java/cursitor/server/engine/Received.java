package cursitor.server.engine;

import cursitor.server.store.Flow;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import java.util.List;
import java.util.Optional;

/// What was here before under the id of an arrival. An id belongs to who sends it: two partners may
/// use the same one.
///
/// @param same the one of the same content
/// @param others those of other content
record Received(Optional<MessageRow> same, List<MessageRow> others) {

  static Received before(Draft draft, MessageRow.Letter letter) {
    Flow flow = letter.flow();
    List<MessageRow> rows =
        draft.messages(flow.desk(), letter.id()).stream()
            .filter(row -> row.flow().direction() == flow.direction())
            .filter(row -> row.flow().partner().equals(flow.partner()))
            .toList();
    return new Received(
        rows.stream().filter(row -> row.digest().equals(letter.digest())).findFirst(),
        rows.stream().filter(row -> !row.digest().equals(letter.digest())).toList());
  }

  /// The row to keep the arrival in: the one that is there, counted as a repeat, or a fresh one.
  MessageRow row(Draft draft, MessageRow.Letter letter) {
    return same.map(MessageRow::repeated)
        .orElseGet(() -> MessageRow.fresh(draft.nextNumber(), letter));
  }
}
