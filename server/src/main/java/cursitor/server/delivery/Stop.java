package cursitor.server.delivery;

import java.time.Instant;

/// That somebody has stopped the delivery to a partner by hand. It lasts until somebody starts it
/// again.
///
/// @param by the name of the account
public record Stop(String by, Instant since) {}
