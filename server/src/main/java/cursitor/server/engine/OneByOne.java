package cursitor.server.engine;

import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Ledger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a batch of which the database refused something ticket by ticket, each decided again and
/// written by itself, in their order. The arrival that is refused is parked; where even that is
/// refused, its ticket fails, and no other. For the deciding thread, while nothing is being written
/// and the ledger has forgotten the batch.
final class OneByOne {
  private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

  private final Ledger ledger;
  private final Wiring wiring;
  private final Unwritable unwritable;
  private final Writer writer;
  private final Set<Prepared> parked = Collections.newSetFromMap(new IdentityHashMap<>());

  OneByOne(Ledger ledger, Wiring wiring, Unwritable unwritable, Writer writer) {
    this.ledger = ledger;
    this.wiring = wiring;
    this.unwritable = unwritable;
    this.writer = writer;
  }

  /// What cannot be written for another reason than what it holds takes all that follow with it.
  void keep(List<Ticket> tickets) {
    for (Ticket ticket : tickets) {
      try {
        if (ticket.isItsTurn()) {
          keep(ticket);
        }
      } catch (RuntimeException | Error e) {
        ledger.forget();
        StoreFailure failure = Writer.failure(e);
        LOG.error("an arrival of a refused batch is not kept: {}", failure.getMessage());
        (failure.isOfContent() ? List.of(ticket) : tickets).forEach(each -> each.fail(failure));
      }
    }
  }

  /// Keeps a ticket in one transaction.
  private void keep(Ticket ticket) {
    Optional<StoreFailure> refused = write(ticket);
    while (refused.isPresent()) {
      Prepared culprit = culprit(ticket);
      if (!parked.add(culprit)) {
        throw refused.get();
      }
      unwritable.add(culprit);
      LOG.error(
          "what an arrival leads to cannot be written; it is parked, see the work items: {}",
          refused.get().getMessage(),
          Bugs.clean(refused.get().getCause()));
      refused = write(ticket);
    }
  }

  /// Writes a ticket, tells whoever waits, and returns nothing; or tells nobody and returns why the
  /// database refused something of it.
  private Optional<StoreFailure> write(Ticket ticket) {
    Batch batch = decided(ticket);
    writer.write(batch, batch.handOver());
    writer.await();
    if (writer.news() instanceof Writer.News.Failed(_, StoreFailure failure)) {
      if (!failure.isOfContent()) {
        throw failure;
      }
      ledger.forget();
      return Optional.of(failure);
    }
    settle();
    return Optional.empty();
  }

  /// The last of the shortest row of arrivals, from the first on, that is refused.
  private Prepared culprit(Ticket ticket) {
    int taken = 0;
    int refused = ticket.arrivals().size();
    while (refused - taken > 1) {
      int middle = (taken + refused) / 2;
      if (isTaken(
          new Ticket(ticket.arrivals().subList(0, middle), ticket.priority(), false, null))) {
        taken = middle;
      } else {
        refused = middle;
      }
    }
    return ticket.arrivals().get(taken);
  }

  private boolean isTaken(Ticket some) {
    try {
      decided(some).handOver().rehearse();
      return true;
    } catch (StoreFailure failure) {
      if (!failure.isOfContent()) {
        throw failure;
      }
      return false;
    } finally {
      ledger.forget();
    }
  }

  private Batch decided(Ticket ticket) {
    Batch batch =
        new Batch(ledger, wiring, arrival -> parked.contains(arrival) || unwritable.has(arrival));
    batch.take(List.of(ticket));
    return batch;
  }

  /// It is committed, whatever goes wrong in remembering it.
  private void settle() {
    try {
      ledger.settle(null);
    } catch (RuntimeException | Error e) {
      LOG.warn("what was kept is read again: {}", Writer.failure(e).getMessage());
      ledger.forget();
    }
  }
}
