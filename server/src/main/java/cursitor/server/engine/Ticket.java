package cursitor.server.engine;

import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Arrivals that belong together, and whoever waits for them.
final class Ticket {
  private final List<Prepared> arrivals;
  private final Priority priority;
  private final boolean mayWait;
  private final CompletableFuture<List<Outcome>> outcomes = new CompletableFuture<>();

  /// @param priority of what is sent because of them
  /// @param mayWait whether others go first
  Ticket(List<Prepared> arrivals, Priority priority, boolean mayWait) {
    this.arrivals = arrivals;
    this.priority = priority;
    this.mayWait = mayWait;
  }

  List<Prepared> arrivals() {
    return arrivals;
  }

  Priority priority() {
    return priority;
  }

  boolean mayWait() {
    return mayWait;
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
