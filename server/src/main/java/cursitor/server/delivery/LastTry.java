package cursitor.server.delivery;

import cursitor.server.store.Attempt;
import java.time.Instant;

/// How the last try on the way to a partner ended.
///
/// @param at when it had ended
/// @param httpStatus what the partner's server said, or 0 where nothing came back
public record LastTry(Instant at, Attempt.Result result, int httpStatus) {}
