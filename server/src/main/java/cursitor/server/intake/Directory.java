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

  /// The desk a caller most likely means: one that sends to it, or one that anybody may send to.
  OrganizationId counterpartOf(OrganizationId caller) {
    return desks.stream()
        .filter(desk -> desk.sendsTo(caller))
        .findFirst()
        .or(() -> desks.stream().filter(Directory::hearsFromMany).findFirst())
        .orElse(desks.getFirst())
        .id();
  }

  private static boolean hearsFromMany(DeskConfig desk) {
    return switch (desk.kind()) {
      case DMV, JUSTIS, MVD -> true;
      case COURT, FARE_COURT, VENDOR -> false;
    };
  }
}
