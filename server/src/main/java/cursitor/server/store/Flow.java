package cursitor.server.store;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;

/// The messages of one exchange that go one way between a desk and a partner. Conservation holds
/// for each flow by itself.
///
/// @param partner who sent or is to get the message; for an act the desk's own organisation
/// @param exchange the exchange code, empty for an act and for what could not be read
public record Flow(
    OrganizationId desk,
    OrganizationId partner,
    String exchange,
    Direction direction,
    OperatingMode mode) {}
