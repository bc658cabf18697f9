package cursitor.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a case, or to one transaction of it, that was accepted.
///
/// @param receipt the number under which the request is kept; null for a dry run
/// @param repeated the same request was here before; nothing was done a second time
/// @param dryRun nothing was kept and nothing is sent
/// @param transactions what is sent because of it, in that order; empty where nothing changed, and
///   where the request was here before
/// @param address where to ask what became of it
record CaseReceipt(
    @Nullable Long receipt,
    boolean repeated,
    boolean dryRun,
    List<Told> transactions,
    String address) {
  CaseReceipt {
    transactions = List.copyOf(transactions);
  }
}
