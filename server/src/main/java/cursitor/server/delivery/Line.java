package cursitor.server.delivery;

import cursitor.exchange.MessageId;
import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.Lane.State;
import cursitor.server.engine.Outbox.Withdrawn;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way to one partner: its lanes, and its circuit. Ready lanes share the partner's concurrency
/// in turn, those of a backlog behind the others; a lane that waits for its next try is in nobody's
/// way. Only so much is at hand as can go soon; the rest is read from the store when there is room.
final class Line {
  private static final System.Logger LOG = System.getLogger(Line.class.getName());

  /// How long whoever met a failing store rests.
  static final Duration STORE_PAUSE = Duration.ofSeconds(1);

  private final PartnerConfig partner;
  private final Ledger ledger;
  private final Surroundings world;
  private final Messenger messenger;
  private final Circuit circuit;
  private final Lanes lanes;
  private int onTheWay;
  private boolean probeDue;
  private boolean closed;
  private @Nullable LastTry last;
  private @Nullable Stop stop;

  Line(PartnerConfig partner, Courier courier, Ledger ledger, Surroundings world, Tally tally) {
    this.partner = partner;
    this.ledger = ledger;
    this.world = world;
    this.messenger = new Messenger(partner, courier, ledger, world, tally, this);
    this.lanes = new Lanes(partner.concurrency());
    this.circuit = new Circuit(shorter(partner.retry().backOff(), Duration.ofMinutes(1)));
  }

  /// Takes up what an earlier process left in the store.
  ///
  /// @param last no message there has a greater number
  /// @param courses those that have something undelivered
  synchronized void begin(long last, List<Course> courses) {
    lanes.begin(last);
    courses.forEach(lanes::open);
    dispatch();
  }

  /// A message is to be delivered. Where too many are at hand it stays in the store until its turn
  /// comes. While the partner is left alone no bytes are held.
  synchronized void add(Outgoing message) {
    lanes.committed(isOpenToAll() ? message : message.lean());
    dispatch();
  }

  /// The message has its answer by another way: its lane waits no longer.
  synchronized void wake(MessageId message) {
    if (lanes.wake(message)) {
      dispatch();
    }
  }

  /// A message is not to be sent any more: its bytes are forgotten. When its turn comes the store
  /// is asked for them and has none, so the lane goes on to the next.
  synchronized void withdraw(Withdrawn message) {
    lanes.forgetBytes(message.lane(), message.number());
    wake(message.message());
  }

  /// An operator has seen to it that the partner lets us in.
  synchronized void restore() {
    circuit.restored();
    dispatch();
  }

  /// The same, and what waits for its next try goes now.
  synchronized void retry() {
    circuit.restored();
    lanes.wakeAll();
    dispatch();
  }

  /// This message's lane waits for its next try no longer. One goes even where the partner fails
  /// otherwise, to see whether it is back.
  synchronized void retry(MessageId message) {
    circuit.restored();
    lanes.wake(message);
    dispatch();
  }

  /// Nothing goes any more until somebody starts it again; what is on its way comes to its end.
  synchronized void stop(Stop by) {
    stop = by;
    lanes.forgetBytes();
  }

  synchronized void start() {
    stop = null;
    dispatch();
  }

  synchronized LineState state() {
    return new LineState(circuit.state(), lanes.size(), last, nextAt(), stop);
  }

  private @Nullable Instant nextAt() {
    Instant next = lanes.ready().isEmpty() ? lanes.nextAt() : Instant.EPOCH;
    return switch (circuit.state()) {
      case OPEN ->
          next == null || next.isAfter(circuit.opensAgainAt()) ? next : circuit.opensAgainAt();
      case CLOSED -> next == null || next.equals(Instant.EPOCH) ? null : next;
      case PROBING, SHUT -> null;
    };
  }

  /// Nothing more is sent. What is on its way is sent again, under the same id, by the next
  /// process.
  synchronized void close() {
    closed = true;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private boolean isOpenToAll() {
    return circuit.state() == Circuit.State.CLOSED && stop == null;
  }

  private void dispatch() {
    readOn();
    while (!closed
        && stop == null
        && onTheWay < partner.concurrency()
        && !lanes.ready().isEmpty()) {
      if (!circuit.admits(world.time().instant())) {
        probeLater();
        return;
      }
      Lane lane = lanes.ready().next();
      Priority priority = lane.priority();
      lane.become(State.SENDING);
      onTheWay++;
      lanes.ready().left(priority);
      world.threads().execute(() -> messenger.go(lane, priority));
    }
  }

  private void probeLater() {
    if (circuit.state() == Circuit.State.OPEN && !probeDue) {
      probeDue = true;
      world.wakeups().at(circuit.opensAgainAt(), this::probe);
    }
  }

  private synchronized void probe() {
    probeDue = false;
    dispatch();
  }

  // What the store has

  private void readOn() {
    if (!closed) {
      lanes
          .due()
          .forEach(window -> {
            long after = window.read();
            long upTo = lanes.told();
            world.threads().execute(() -> read(window, after, upTo));
          });
    }
  }

  private void read(Window window, long after, long upTo) {
    List<Outgoing> page;
    try {
      page = isClosed() ? List.of() : ledger.undelivered(window.course(), after, upTo, Window.PAGE);
    } catch (RuntimeException | Error e) {
      LOG.log(
          Level.WARNING,
          "What is to be delivered to {0} could not be read; that is tried again: {1}",
          partner.id(),
          Trouble.of(e));
      world.wakeups().at(world.time().instant().plus(STORE_PAUSE), () -> read(window, after, upTo));
      return;
    }
    came(window, page, upTo);
  }

  private synchronized void came(Window window, List<Outgoing> page, long upTo) {
    window.came(page, upTo);
    page.forEach(lanes::take);
    dispatch();
  }

  // What the messenger says

  /// The message of a lane that goes now; nothing where others that go before it are only in the
  /// store.
  synchronized Optional<Outgoing> takeUp(Lane lane) {
    return lane.lacksUpTo() == 0 ? Optional.of(lane.takeUp()) : Optional.empty();
  }

  synchronized long lacksUpTo(Lane lane) {
    return lane.lacksUpTo();
  }

  /// All messages of the lane up to this number were read from the store.
  synchronized void filled(Lane lane, long upTo, List<Outgoing> messages) {
    messages.forEach(lanes::take);
    lane.filled(upTo);
  }

  /// The messenger is back, and the next one may leave: reporting takes nobody's place.
  synchronized void back(Optional<Try> tried, Priority priority) {
    onTheWay--;
    lanes.ready().back(priority);
    boolean wasOpen = isOpenToAll();
    tried.ifPresentOrElse(this::judgeCircuit, circuit::untried);
    if (wasOpen && !isOpenToAll()) {
      lanes.forgetBytes();
    }
    dispatch();
  }

  private void judgeCircuit(Try tried) {
    last = tried.ended();
    switch (tried.judgement().result()) {
      case SHUT_OUT -> circuit.shut();
      case TIMED_OUT, NO_CONNECTION, BUSY -> circuit.failed(world.time().instant());
      case ANSWERED, RECEIVED, RESEND_ASKED, NOT_UNDERSTOOD -> circuit.succeeded();
    }
  }

  /// The message of the lane is done with.
  synchronized void finished(Lane lane) {
    lanes.finished(lane);
    dispatch();
  }

  /// It goes again before all others, once an operator has restored the partner.
  synchronized void held(Lane lane) {
    lanes.makeFirst(lane);
    dispatch();
  }

  /// It is to be tried again after a pause.
  synchronized void tried(Lane lane, Duration pause) {
    lane.tried();
    rest(lane, pause);
  }

  synchronized void rest(Lane lane, Duration pause) {
    Instant until = world.time().instant().plus(pause);
    MessageId message = lanes.rest(lane, until);
    world.wakeups().at(until, () -> due(message, until));
    readOn();
  }

  private synchronized void due(MessageId message, Instant until) {
    if (lanes.due(message, until)) {
      dispatch();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
