package cursitor.server.engine;

import cursitor.server.store.Flow;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import java.util.ArrayList;
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
    MessageRow same = null;
    List<MessageRow> others = new ArrayList<>();
    for (MessageRow row : draft.messages(flow.desk(), letter.id())) {
      if (row.flow().direction() != flow.direction()
          || !row.flow().partner().equals(flow.partner())) {
        continue;
      }
      if (!row.digest().equals(letter.digest())) {
        others.add(row);
      } else if (same == null) {
        same = row;
      }
    }
    return new Received(Optional.ofNullable(same), others);
  }

  /// The row to keep the arrival in: the one that is there, counted as a repeat, or a fresh one.
  MessageRow row(Draft draft, MessageRow.Letter letter) {
    return same.map(MessageRow::repeated)
        .orElseGet(() -> MessageRow.fresh(draft.nextNumber(), letter));
  }
}
