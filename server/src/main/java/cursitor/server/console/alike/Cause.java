package cursitor.server.console.alike;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Queue;
import java.util.Set;

/// What work items have in common that are seen to at once.
///
/// @param code empty for items without one
record Cause(OrganizationId desk, WorkItem.Kind kind, String code) {

  Queue.Choice items() {
    return Queue.Choice.open(Set.of(desk)).of(kind, code);
  }
}
