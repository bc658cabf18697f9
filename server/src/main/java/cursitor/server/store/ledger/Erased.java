package cursitor.server.store.ledger;

import cursitor.exchange.WorkItem;
import java.util.List;

/// What an erasure ended.
///
/// @param withdrawn messages of ours that were still to be delivered
/// @param overtaken work items that were open, without their words
public record Erased(List<MessageRow> withdrawn, List<WorkItem> overtaken) {
  public Erased {
    withdrawn = List.copyOf(withdrawn);
    overtaken = List.copyOf(overtaken);
  }
}
