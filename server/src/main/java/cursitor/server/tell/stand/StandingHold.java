package cursitor.server.tell.stand;

import cursitor.exchange.OrganizationId;
import cursitor.fare.message.HoldGround;
import java.time.Instant;

/// How a registration hold stands at one desk.
///
/// @param standing the desk's own word for it, in small letters: `requested` and the like at the
///   vendor, `confirmed` and the like at the court, `on file` at the MVD
/// @param code what the MVD said last, or empty
public record StandingHold(
    OrganizationId desk, HoldGround ground, String standing, String code, Instant since) {}
