package cursitor.server.reconcile.daily;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import java.time.Instant;

/// What a report is asked for.
///
/// @param desk whose books, and whom it exchanges with
/// @param from messages are counted from here
/// @param to up to before here
/// @param madeAt what is open is as old as it is then
/// @param listed how many of what is open are listed for each court and partner
public record Asked(
    DeskConfig desk, OperatingMode mode, Instant from, Instant to, Instant madeAt, int listed) {
  /// As many of what is open as anybody reads in a file.
  private static final int LISTED = 100;

  /// With as many of what is open as a report in a file lists.
  public Asked(DeskConfig desk, OperatingMode mode, Instant from, Instant to, Instant madeAt) {
    this(desk, mode, from, to, madeAt, LISTED);
  }

  OrganizationId id() {
    return desk.id();
  }
}
