package cursitor.fare.mvd;

import cursitor.fare.PartyKey;
import cursitor.fare.message.HoldGround;
import java.time.Instant;

/// One request that stands on a customer's registration.
///
/// @param request names it; a release refers to it
/// @param party the court's case/party it was made for
public record PlacedHold(String request, PartyKey party, HoldGround ground, Instant placedAt) {}
