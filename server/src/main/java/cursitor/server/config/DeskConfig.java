package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import org.jspecify.annotations.Nullable;

/// One desk of this node.
///
/// @param dmv for a court the DMV it sends its notices to, else null
public record DeskConfig(OrganizationId id, Kind kind, @Nullable OrganizationId dmv) {

  /// The desk of a trial court that sends its notices to this DMV.
  public static DeskConfig court(String id, String dmv) {
    return new DeskConfig(new OrganizationId(id), Kind.COURT, new OrganizationId(dmv));
  }

  /// The desk of a DMV.
  public static DeskConfig dmv(String id) {
    return new DeskConfig(new OrganizationId(id), Kind.DMV, null);
  }

  /// Whose side of the exchange a desk takes.
  public enum Kind {
    COURT,
    DMV
  }
}
