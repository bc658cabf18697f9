package cursitor.server.node;

import cursitor.server.delivery.Ledger;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Delivery's way to engine and store.
record EngineLedger(Store store, BiConsumer<List<Arrival>, Priority> engine) implements Ledger {
  @Override
  public void report(List<Arrival> arrivals, Priority priority) {
    engine.accept(arrivals, priority);
  }

  @Override
  public long lastNumber() {
    return store.lastDelivery();
  }

  @Override
  public List<Course> courses() {
    return store.courses();
  }

  @Override
  public Map<Course, Long> undelivered() {
    return store.undelivered();
  }

  @Override
  public List<Outgoing> undelivered(Course course, long after, long upTo, int limit) {
    return store.undelivered(course, after, upTo, limit);
  }

  @Override
  public List<Outgoing> lane(long number) {
    return store.lane(number);
  }

  @Override
  public Optional<Outgoing> undelivered(long number) {
    return store.undelivered(number);
  }
}
