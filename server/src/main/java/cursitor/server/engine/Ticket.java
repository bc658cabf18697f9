package cursitor.server.engine;

import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Arrivals that belong together, and whoever waits for them.
final class Ticket implements Underway {
  private final List<Prepared> arrivals;
  private final Priority priority;
  private final boolean mayWait;
  private final CompletableFuture<List<Outcome>> outcomes = new CompletableFuture<>();

  private volatile @Nullable Ticket before;

  /// @param priority of what is sent because of them
  /// @param mayWait whether others go first
  /// @param before what it falls with, or null
  Ticket(List<Prepared> arrivals, Priority priority, boolean mayWait, @Nullable Ticket before) {
    this.before = before;
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
    before = null;
  }

  /// Whoever was told already stays told.
  void fail(RuntimeException failure) {
    outcomes.completeExceptionally(failure);
    before = null;
  }

  /// Whether it may be decided, for the deciding thread: not where somebody was told what became of
  /// it. Where those before it have fallen, it falls as well.
  boolean isItsTurn() {
    if (outcomes.isDone()) {
      return false;
    }
    Ticket ahead = before;
    if (ahead != null && ahead.outcomes.isCompletedExceptionally()) {
      outcomes.completeExceptionally(ahead.outcomes.exceptionNow());
      return false;
    }
    return true;
  }

  /// A failure is told each caller by an exception of its own.
  @Override
  public List<Outcome> await() {
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
