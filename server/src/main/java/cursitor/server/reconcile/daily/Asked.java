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
public record Asked(DeskConfig desk, OperatingMode mode, Instant from, Instant to, Instant madeAt) {
  OrganizationId id() {
    return desk.id();
  }
}
