package cursitor.server.engine;

import cursitor.server.store.StoreFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Arrivals that belong together, and whoever waits for them.
final class Ticket {
  private final List<Prepared> arrivals;
  private final CompletableFuture<List<Outcome>> outcomes = new CompletableFuture<>();

  Ticket(List<Prepared> arrivals) {
    this.arrivals = arrivals;
  }

  List<Prepared> arrivals() {
    return arrivals;
  }

  void complete(List<Outcome> committed) {
    outcomes.complete(committed);
  }

  void fail(RuntimeException failure) {
    outcomes.completeExceptionally(failure);
  }

  /// Waits for the commit. A failure is told each caller by an exception of its own.
  List<Outcome> await() {
    try {
      return outcomes.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreFailure failure) {
        throw failure.again();
      }
      throw new IllegalStateException("the engine is closed", e);
    }
  }
}
