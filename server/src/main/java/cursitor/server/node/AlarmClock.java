package cursitor.server.node;

import cursitor.exchange.Input;
import cursitor.server.delivery.Surroundings;
import cursitor.server.delivery.Trouble;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Alarm;
import cursitor.server.store.Store;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Rings the alarms that case files have set.
final class AlarmClock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AlarmClock.class.getName());

  /// Alarms are about days and hours; to look once a second is often enough.
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final int AT_ONCE = 100;

  private final Store store;
  private final Consumer<List<Arrival>> engine;
  private final Surroundings world;
  private volatile boolean closed;

  AlarmClock(Store store, Consumer<List<Arrival>> engine, Surroundings world) {
    this.store = store;
    this.engine = engine;
    this.world = world;
  }

  /// Rings what is due now, and looks again a moment later, for ever.
  void look() {
    if (closed) {
      return;
    }
    try {
      ringAll();
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.log(Level.WARNING, "Alarms could not ring and will be tried again: {0}", Trouble.of(e));
      }
    }
    world.wakeups().at(world.time().instant().plus(LOOK), this::look);
  }

  private void ringAll() {
    List<Alarm> due = store.dueAlarms(world.time().instant(), AT_ONCE);
    while (!closed && !due.isEmpty()) {
      List<Arrival> arrivals = due.stream().map(AlarmClock::ring).toList();
      engine.accept(arrivals);
      List<Alarm> next = store.dueAlarms(world.time().instant(), AT_ONCE);
      // What still stands there after it has rung must not be rung in a circle.
      due = next.equals(due) ? List.of() : next;
    }
  }

  private static Arrival ring(Alarm alarm) {
    return new Arrival.Internal(
        alarm.caseFile().desk(), new Input.AlarmRang(alarm.caseFile(), alarm.name()));
  }

  @Override
  public void close() {
    closed = true;
  }
}
