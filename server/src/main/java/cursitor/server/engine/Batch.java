package cursitor.server.engine;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Changes;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Arrivals that are decided in memory one after the other, each seeing what the earlier ones led
/// to, and are then written in one transaction. One that meets a defect leaves the others alone:
/// its part is dropped and it is kept as parked.
final class Batch {
  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Ledger ledger;
  private final Wiring wiring;
  private final Changes changes;
  private final List<Outgoing> fresh = new ArrayList<>();
  private final List<Long> reopened = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();

  /// A message of ours that has its business answer.
  record Answered(OrganizationId desk, MessageId message) {}

  Batch(Ledger ledger, Wiring wiring) {
    this.ledger = ledger;
    this.wiring = wiring;
    changes = ledger.begin();
  }

  /// Announces what is to be taken, so that it can be looked up together.
  void expect(Stream<Prepared> arrivals) {
    ledger.expect(arrivals.flatMap(arrival -> id(arrival.arrival())).toList());
  }

  private static Stream<MessageId> id(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Valid valid -> Stream.of(valid.input().message().header().messageId());
      case Arrival.Faulty(_, _, Header header, _, _, _) ->
          header == null ? Stream.empty() : Stream.of(header.messageId());
      case Arrival.Acted acted -> Stream.of(acted.id());
      case Arrival.Attempted attempted -> Stream.of(attempted.attempt().message());
      case Arrival.Internal _ -> Stream.empty();
    };
  }

  Outcome take(Prepared prepared) {
    Turn turn = new Turn(wiring, new Draft(ledger, changes), ledger);
    Outcome outcome;
    try {
      outcome = turn.take(prepared);
    } catch (StoreFailure failure) {
      throw failure;
    } catch (RuntimeException | StackOverflowError | AssertionError bug) {
      LOG.error("an arrival met a defect and is parked; see the work items", Bugs.clean(bug));
      turn = new Turn(wiring, new Draft(ledger, changes), ledger);
      outcome = new Parking(turn).park(prepared);
    }
    changes.add(turn.draft());
    fresh.addAll(turn.post().fresh());
    reopened.addAll(turn.post().reopened());
    answered.addAll(turn.post().answered());
    return outcome;
  }

  void commit() {
    ledger.commit(changes);
  }

  /// Tells delivery, after the commit.
  void tell(Outbox outbox, Store store) {
    answered.forEach(message -> outbox.answered(message.desk(), message.message()));
    reopened.forEach(number -> store.undelivered(number).ifPresent(fresh::add));
    if (!fresh.isEmpty()) {
      outbox.committed(List.copyOf(fresh));
    }
  }
}
