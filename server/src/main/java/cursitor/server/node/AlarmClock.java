package cursitor.server.node;

import cursitor.exchange.Input;
import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Underway;
import cursitor.server.store.Alarm;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rings the alarms that case files have set.
final class AlarmClock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AlarmClock.class.getName());

  /// Alarms are about days and hours; to look once a second is often enough.
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// Whoever sends a message meanwhile waits for so many to be decided, and no more.
  static final int AT_ONCE = 100;

  /// While some are written the next are decided, and those after them are read.
  static final int PAGES_UNDER_WAY = 3;

  private final Due due;
  private final Function<List<Arrival>, Underway> engine;
  private final Surroundings world;
  private final Rounds rounds;

  /// Where alarms are kept.
  interface Due {
    /// Those due by this time, the oldest first.
    ///
    /// @param after only those behind this one, which need not be there any more; null for all
    List<Alarm> alarms(Instant now, @Nullable Alarm after, int limit);
  }

  /// @param engine where alarms are handed in
  AlarmClock(Due due, Function<List<Arrival>, Underway> engine, Surroundings world) {
    this.due = due;
    this.engine = engine;
    this.world = world;
    rounds = new Rounds(world.time(), world.wakeups());
  }

  /// Rings what is due now, and looks again a moment later, for ever.
  void look() {
    rounds.now(
        () -> {
          ringAll();
          return world.time().instant().plus(LOOK);
        },
        LOOK,
        why -> LOG.log(Level.WARNING, "Alarms could not ring and will be tried again: {0}", why));
  }

  /// What still stands there after it has rung must not be rung in a circle.
  private void ringAll() {
    List<Alarm> rung = List.of();
    List<Alarm> first = due.alarms(world.time().instant(), null, AT_ONCE);
    while (!rounds.isClosed() && !first.isEmpty() && !first.equals(rung)) {
      ringFrom(first);
      rung = first;
      first = due.alarms(world.time().instant(), null, AT_ONCE);
    }
  }

  /// Rings these and all that are due behind them, each once.
  private void ringFrom(List<Alarm> first) {
    Instant now = world.time().instant();
    Queue<Underway> underWay = new ArrayDeque<>();
    List<Alarm> page = first;
    while (!rounds.isClosed() && !page.isEmpty()) {
      if (underWay.size() == PAGES_UNDER_WAY) {
        underWay.remove().await();
      }
      underWay.add(engine.apply(page.stream().map(AlarmClock::ring).toList()));
      page = due.alarms(now, page.getLast(), AT_ONCE);
    }
    underWay.forEach(Underway::await);
  }

  private static Arrival ring(Alarm alarm) {
    return new Arrival.Internal(
        alarm.caseFile().desk(), new Input.AlarmRang(alarm.caseFile(), alarm.name()));
  }

  @Override
  public void close() {
    rounds.close();
  }
}
