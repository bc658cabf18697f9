package cursitor.server.demo.fare;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import java.util.Locale;

/// The four organisations, each with a node of its own.
enum Seat {
  COURT(0, "J0401", "Globe Justice Court"),
  JUSTIS(1, "AZ-JUSTIS", "the state's hub"),
  VENDOR(2, "ACS", "the collection vendor"),
  MVD(3, "AZ-MVD", "the motor vehicle division");

  private final int place;
  private final String id;
  private final String title;

  Seat(int place, String id, String title) {
    this.place = place;
    this.id = id;
    this.title = title;
  }

  OrganizationId id() {
    return new OrganizationId(id);
  }

  /// Counted from the court, 0; where ports follow one another, this is how many after its own.
  int place() {
    return place;
  }

  /// What the organisation is, in plain words.
  String title() {
    return title;
  }

  /// Where its store is, within the folder of all four.
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  DeskConfig desk() {
    return switch (this) {
      case COURT -> DeskConfig.fareCourt(id, JUSTIS.id);
      case JUSTIS -> DeskConfig.justis(id, VENDOR.id);
      case VENDOR -> DeskConfig.vendor(id, JUSTIS.id, MVD.id);
      case MVD -> DeskConfig.mvd(id);
    };
  }

  /// Whether messages go from this one to the other.
  boolean sendsTo(Seat other) {
    return desk().sendsTo(other.id()) || (this == JUSTIS && other == COURT);
  }
}
