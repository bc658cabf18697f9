package cursitor.server.node;

import cursitor.server.delivery.Ledger;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Delivery's way to engine and store.
record EngineLedger(Store store, BiConsumer<List<Arrival>, Priority> engine) implements Ledger {
  @Override
  public void report(List<Arrival> arrivals, Priority priority) {
    engine.accept(arrivals, priority);
  }

  @Override
  public List<Outgoing> undelivered(long after, int limit) {
    return store.undelivered(after, limit);
  }

  @Override
  public Optional<Outgoing> undelivered(long number) {
    return store.undelivered(number);
  }
}
