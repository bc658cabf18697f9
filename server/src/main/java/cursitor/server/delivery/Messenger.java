package cursitor.server.delivery;

import cursitor.server.config.PartnerConfig;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Brings the first message of a lane to the partner, has kept what came of it, and tells its line.
/// Each on a thread that may block, and never under the lock of the line.
final class Messenger {
  private static final System.Logger LOG = System.getLogger(Messenger.class.getName());

  private final PartnerConfig partner;
  private final Courier courier;
  private final Ledger ledger;
  private final Surroundings world;
  private final Tally tally;
  private final Line line;

  Messenger(
      PartnerConfig partner,
      Courier courier,
      Ledger ledger,
      Surroundings world,
      Tally tally,
      Line line) {
    this.partner = partner;
    this.courier = courier;
    this.ledger = ledger;
    this.world = world;
    this.tally = tally;
    this.line = line;
  }

  void go(Lane lane, Priority priority) {
    Outgoing message;
    Optional<Try> tried;
    try {
      message = first(lane);
    } catch (RuntimeException | Error e) {
      unprepared(lane, priority, Line.STORE_PAUSE, e);
      return;
    }
    try {
      tried = whole(message).map(whole -> courier.carry(whole, priority));
    } catch (RuntimeException | Error e) {
      unprepared(lane, priority, partner.retry().backOff(), e);
      return;
    }
    line.back(tried, priority);
    tried.ifPresentOrElse(each -> report(lane, each, priority), () -> line.finished(lane));
  }

  private void unprepared(Lane lane, Priority priority, Duration pause, Throwable e) {
    if (!line.isClosed()) {
      LOG.log(
          Level.ERROR,
          "A message to {0} could not be prepared; it waits: {1}",
          partner.id(),
          Trouble.of(e));
    }
    line.back(Optional.empty(), priority);
    line.rest(lane, pause);
  }

  /// The message that goes first, once all that goes before it is at hand.
  private Outgoing first(Lane lane) {
    Optional<Outgoing> first = line.takeUp(lane);
    while (first.isEmpty()) {
      long upTo = line.lacksUpTo(lane);
      line.filled(lane, upTo, ledger.lane(upTo));
      first = line.takeUp(lane);
    }
    return first.get();
  }

  /// The message with its bytes; nothing where it was answered in the meantime.
  private Optional<Outgoing> whole(Outgoing message) {
    return message.document().isEmpty()
        ? ledger.undelivered(message.number())
        : Optional.of(message);
  }

  private void report(Lane lane, Try tried, Priority priority) {
    if (line.isClosed()) {
      return;
    }
    try {
      ledger.report(tried.arrivals(), priority);
    } catch (RuntimeException | Error e) {
      if (!line.isClosed()) {
        LOG.log(
            Level.WARNING,
            "What {0} answered could not be kept; the message is sent again: {1}",
            partner.id(),
            Trouble.of(e));
        line.rest(lane, Line.STORE_PAUSE);
      }
      return;
    }
    tally.count(tried.judgement().result());
    settle(lane, tried);
  }

  private void settle(Lane lane, Try tried) {
    if (!tried.open()) {
      line.finished(lane);
      return;
    }
    switch (tried.judgement().next()) {
      case HELD -> line.held(lane);
      case DONE, AGAIN, NEVER -> {
        line.tried(lane, pause(tried));
        wakeAnswered(tried.message());
      }
    }
  }

  /// The message may have been answered by another way while it was on its way. Where the store
  /// does not say, it is asked again: the lane would wait all of its pause for nothing.
  private void wakeAnswered(Outgoing message) {
    if (line.isClosed()) {
      return;
    }
    try {
      if (ledger.undelivered(message.number()).isEmpty()) {
        line.wake(message.message());
      }
    } catch (RuntimeException | Error e) {
      if (!line.isClosed()) {
        LOG.log(
            Level.WARNING,
            "Whether {0} has answered meanwhile could not be read; that is tried again: {1}",
            partner.id(),
            Trouble.of(e));
        Instant again = world.time().instant().plus(Line.STORE_PAUSE);
        world.wakeups().at(again, () -> wakeAnswered(message));
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
}
