package cursitor.server.delivery;

import cursitor.exchange.MessageId;
import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.Judgement.Next;
import cursitor.server.delivery.Lane.State;
import cursitor.server.engine.Outbox.Withdrawn;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The way to one partner: its lanes, and its circuit. Ready lanes share the partner's concurrency
/// in turn, those of a backlog behind the others; a lane that waits for its next try is in nobody's
/// way.
final class Line {
  private static final System.Logger LOG = System.getLogger(Line.class.getName());

  /// Of a longer backlog only the numbers are held; the rest is read again when its turn comes.
  private static final int HELD_IN_MEMORY = 2_000;

  /// How long a lane rests where the store could not keep what it had to report.
  private static final Duration STORE_PAUSE = Duration.ofSeconds(1);

  private final PartnerConfig partner;
  private final Courier courier;
  private final Ledger ledger;
  private final Surroundings world;
  private final Tally tally;
  private final Circuit circuit;

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<MessageId, Lane> waiting = new HashMap<>();
  private final ReadyLanes ready;
  private int onTheWay;
  private int messages;
  private boolean probeDue;
  private boolean closed;

  Line(PartnerConfig partner, Courier courier, Ledger ledger, Surroundings world, Tally tally) {
    this.partner = partner;
    this.courier = courier;
    this.ledger = ledger;
    this.world = world;
    this.tally = tally;
    this.ready = new ReadyLanes(partner.concurrency());
    this.circuit = new Circuit(shorter(partner.retry().backOff(), Duration.ofMinutes(1)));
  }

  /// A message is to be delivered. One that is known already is not taken twice.
  synchronized void add(Outgoing message) {
    Lane lane = lanes.computeIfAbsent(message.lane(), _ -> new Lane());
    messages++;
    boolean waited = lane.priority() == Priority.BACKLOG;
    lane.add(messages > HELD_IN_MEMORY ? Lane.lean(message, message.attempts()) : message);
    if (lane.state() == State.IDLE) {
      makeReady(lane);
    } else if (waited && lane.priority() == Priority.SAME_DAY && lane.state() == State.READY) {
      ready.hurry(lane);
    }
    dispatch();
  }

  /// The message has its answer by another way, or its time has come: its lane waits no longer.
  synchronized void wake(MessageId message) {
    Lane lane = waiting.remove(message);
    if (lane != null) {
      makeReady(lane);
      dispatch();
    }
  }

  /// A message is not to be sent any more: its bytes are forgotten. When its turn comes the store
  /// is asked for them and has none, so the lane goes on to the next.
  synchronized void withdraw(Withdrawn message) {
    Lane lane = lanes.get(message.lane());
    if (lane != null) {
      lane.forgetBytes(message.number());
      wake(message.message());
    }
  }

  /// An operator has seen to it that the partner lets us in.
  synchronized void restore() {
    circuit.restored();
    dispatch();
  }

  synchronized Circuit.State circuit() {
    return circuit.state();
  }

  synchronized int openLanes() {
    return lanes.size();
  }

  /// Nothing more is sent. What is on its way is sent again, under the same id, by the next
  /// process.
  synchronized void close() {
    closed = true;
  }

  private void dispatch() {
    while (!closed && onTheWay < partner.concurrency() && !ready.isEmpty()) {
      if (!circuit.admits(world.time().instant())) {
        probeLater();
        return;
      }
      Lane lane = ready.next();
      Priority priority = lane.priority();
      lane.become(State.SENDING);
      onTheWay++;
      ready.left(priority);
      Outgoing message = lane.first();
      world.threads().execute(() -> send(lane, message, priority));
    }
  }

  private void send(Lane lane, Outgoing message, Priority priority) {
    Optional<Try> tried;
    try {
      tried = whole(message).map(whole -> courier.carry(whole, priority));
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR,
          "A message to {0} could not be prepared; it waits: {1}",
          partner.id(),
          Trouble.of(e));
      back(Optional.empty(), priority);
      rest(lane, partner.retry().backOff());
      return;
    }
    back(tried, priority);
    tried.ifPresentOrElse(each -> report(lane, each, priority), () -> finished(lane));
  }

  /// The message with its bytes; nothing where it was answered in the meantime.
  private Optional<Outgoing> whole(Outgoing message) {
    return message.document().isEmpty()
        ? ledger.undelivered(message.number())
        : Optional.of(message);
  }

  /// The messenger is back, and the next one may leave: reporting takes nobody's place.
  private synchronized void back(Optional<Try> tried, Priority priority) {
    onTheWay--;
    ready.back(priority);
    tried.ifPresentOrElse(this::judgeCircuit, circuit::untried);
    dispatch();
  }

  private void judgeCircuit(Try tried) {
    switch (tried.judgement().result()) {
      case SHUT_OUT -> circuit.shut();
      case TIMED_OUT, NO_CONNECTION, BUSY -> circuit.failed(world.time().instant());
      case ANSWERED, RECEIVED, RESEND_ASKED, NOT_UNDERSTOOD -> circuit.succeeded();
    }
  }

  private void report(Lane lane, Try tried, Priority priority) {
    if (isClosed()) {
      return;
    }
    try {
      ledger.report(tried.arrivals(), priority);
    } catch (RuntimeException e) {
      if (!isClosed()) {
        LOG.log(
            Level.WARNING,
            "What {0} answered could not be kept; the message is sent again: {1}",
            partner.id(),
            Trouble.of(e));
        rest(lane, STORE_PAUSE);
      }
      return;
    }
    tally.count(tried.judgement().result());
    settle(lane, tried);
  }

  private void settle(Lane lane, Try tried) {
    if (!tried.open()) {
      finished(lane);
    } else if (tried.judgement().next() == Next.HELD) {
      held(lane);
    } else {
      triedOnce(lane);
      rest(lane, pause(tried));
      // It may have been answered by another way while it was on its way.
      if (ledger.undelivered(tried.message().number()).isEmpty()) {
        wake(tried.message().message());
      }
    }
  }

  /// A connection that broke at the first try may only have been an idle one: no need to wait.
  private Duration pause(Try tried) {
    Duration backOff = partner.retry().backOff();
    if (tried.message().attempts() == 0
        && tried.reply() instanceof Reply.NoConnection(boolean broke)
        && broke) {
      return Duration.ZERO;
    }
    return backOff.plusMillis(world.jitter().nextLong(backOff.toMillis() / 10 + 1));
  }

  private synchronized void triedOnce(Lane lane) {
    lane.tried();
  }

  private synchronized void held(Lane lane) {
    lane.become(State.READY);
    ready.addFirst(lane);
    dispatch();
  }

  private synchronized void finished(Lane lane) {
    Outgoing done = lane.first();
    lane.removeFirst();
    messages--;
    if (lane.isEmpty()) {
      lanes.remove(done.lane());
    } else {
      makeReady(lane);
    }
    dispatch();
  }

  private synchronized void rest(Lane lane, Duration pause) {
    MessageId message = lane.first().message();
    lane.become(State.WAITING);
    waiting.put(message, lane);
    world.wakeups().at(world.time().instant().plus(pause), () -> wake(message));
  }

  private void makeReady(Lane lane) {
    lane.become(State.READY);
    ready.add(lane);
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

  private synchronized boolean isClosed() {
    return closed;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
