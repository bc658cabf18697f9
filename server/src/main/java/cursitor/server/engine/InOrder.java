package cursitor.server.engine;

import cursitor.server.store.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups of arrivals from one source that must not overtake each other, several of them under way
/// at a time: each is decided after the one before, and falls with it where that cannot be kept.
/// For one thread.
public final class InOrder {
  private final Engine engine;
  private @Nullable Ticket last;

  InOrder(Engine engine) {
    this.engine = engine;
  }

  /// Hands in the next group. Waits where it would overtake the one before, for what must not wait
  /// goes before what may; throws StoreFailure where that one could not be kept.
  ///
  /// @param priority of what is sent because of them
  public Underway handIn(List<Arrival> arrivals, Priority priority) {
    Ticket next = engine.ticket(arrivals, priority, last);
    if (last != null && last.mayWait() && !next.mayWait()) {
      last.await();
    }
    last = next;
    engine.enter(next);
    return next;
  }
}
