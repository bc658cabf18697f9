package cursitor.exchange;

import java.time.Instant;

/// By when something is to be done, and what says so.
///
/// @param at the first moment at which it is late
/// @param rule the row of the policy, such as `limits.table line 10`
public record Deadline(Instant at, String rule) {}
