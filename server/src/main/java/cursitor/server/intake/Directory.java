package cursitor.server.intake;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import java.util.List;

/// The desks behind the doors.
record Directory(List<DeskConfig> desks) {
  Directory {
    if (desks.isEmpty()) {
      throw new IllegalArgumentException("a node hosts at least one desk");
    }
    desks = List.copyOf(desks);
  }

  boolean hosts(OrganizationId organization) {
    return desks.stream().anyMatch(desk -> desk.id().equals(organization));
  }

  /// The desk a caller most likely means: the DMV, or of several courts the one that sends to it.
  OrganizationId counterpartOf(OrganizationId caller) {
    return desks.stream()
        .filter(desk -> desk.kind() == DeskConfig.Kind.DMV || caller.equals(desk.dmv()))
        .findFirst()
        .orElse(desks.getFirst())
        .id();
  }
}
