package cursitor.server.tell.stand;

import cursitor.exchange.CaseKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A timer of a case file.
///
/// @param name as its desk calls it, such as `delinquency`
/// @param dueAt when it rings; null while it pauses
/// @param row the row of the policy that says how long it runs, such as `limits.table line 8`, with
///   the row's source, which begins with the requirement; empty where no row does
public record Timer(CaseKey file, String name, @Nullable Instant dueAt, String row) {}
