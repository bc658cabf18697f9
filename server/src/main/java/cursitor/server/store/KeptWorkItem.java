package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A work item and what became of it.
///
/// @param partner of the message it is about or that led to it, where there is one
public record KeptWorkItem(
    WorkItem item,
    Instant raisedAt,
    @Nullable OrganizationId partner,
    @Nullable Settlement settlement) {

  public boolean open() {
    return settlement == null;
  }

  /// How a work item ended.
  ///
  /// @param outcome `mended`, `closed`, `closed without sending` or `overtaken`
  /// @param reason why, in a person's words; may be empty unless it was closed
  /// @param closedBy the person who closed it, by the name they gave; empty unless it was closed
  public record Settlement(Instant at, String outcome, String reason, String closedBy) {}
}
