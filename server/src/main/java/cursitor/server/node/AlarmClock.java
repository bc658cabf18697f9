package cursitor.server.node;

import cursitor.exchange.Input;
import cursitor.server.delivery.Surroundings;
import cursitor.server.delivery.Trouble;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Underway;
import cursitor.server.store.Alarm;
import cursitor.server.store.Store;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/// Rings the alarms that case files have set.
final class AlarmClock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AlarmClock.class.getName());

  /// Alarms are about days and hours; to look once a second is often enough.
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// Whoever sends a message meanwhile waits for so many to be decided, and no more.
  private static final int AT_ONCE = 100;

  /// While some are written the next are decided, and those after them are read.
  private static final int PAGES_UNDER_WAY = 3;

  private final Store store;
  private final Function<List<Arrival>, Underway> engine;
  private final Surroundings world;
  private volatile boolean closed;

  /// @param engine where alarms are handed in
  AlarmClock(Store store, Function<List<Arrival>, Underway> engine, Surroundings world) {
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

  /// What still stands there after it has rung must not be rung in a circle.
  private void ringAll() {
    List<Alarm> rung = List.of();
    List<Alarm> due = store.dueAlarms(world.time().instant(), AT_ONCE);
    while (!closed && !due.isEmpty() && !due.equals(rung)) {
      ringFrom(due);
      rung = due;
      due = store.dueAlarms(world.time().instant(), AT_ONCE);
    }
  }

  /// Rings these and all that are due behind them, each once.
  private void ringFrom(List<Alarm> first) {
    Instant now = world.time().instant();
    Queue<Underway> underWay = new ArrayDeque<>();
    List<Alarm> due = first;
    while (!closed && !due.isEmpty()) {
      if (underWay.size() == PAGES_UNDER_WAY) {
        underWay.remove().await();
      }
      underWay.add(engine.apply(due.stream().map(AlarmClock::ring).toList()));
      due = store.dueAlarms(now, due.getLast(), AT_ONCE);
    }
    underWay.forEach(Underway::await);
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
