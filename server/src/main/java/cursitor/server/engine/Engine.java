package cursitor.server.engine;

import cursitor.server.store.Store;
import java.util.List;

/// Takes arrivals from many threads, decides them one after the other, keeps many in one
/// transaction, and answers each after the commit.
@SuppressWarnings("DoNotCallSuggester")
public final class Engine implements AutoCloseable {
  private Engine() {}

  /// Starts the engine on a store that is open to write. Closing the engine leaves the store open.
  public static Engine start(Store store, Wiring wiring, Outbox outbox) {
    throw new UnsupportedOperationException();
  }

  /// Has an arrival kept and decided, and waits until that is committed. Throws StoreFailure where
  /// it could not be kept; then nothing of it is.
  public Outcome submit(Arrival arrival) {
    return submitAll(List.of(arrival)).getFirst();
  }

  /// The same for several arrivals, in one transaction and in this order.
  public List<Outcome> submitAll(List<Arrival> arrivals) {
    throw new UnsupportedOperationException();
  }

  /// Finishes what was submitted and stops. What comes later meets an IllegalStateException.
  @Override
  public void close() {}
}
