package cursitor.server.engine;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Changes;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.Ledger;
import cursitor.server.store.ledger.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
  private final Predicate<Prepared> unwritable;
  private final Changes changes;
  private final List<Ticket> tickets = new ArrayList<>();
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private final List<Outgoing> fresh = new ArrayList<>();
  private final List<Long> reopened = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();
  private final List<Outbox.Withdrawn> withdrawn = new ArrayList<>();

  /// A message of ours that has its business answer.
  record Answered(OrganizationId desk, MessageId message) {}

  /// @param unwritable what is parked at once
  Batch(Ledger ledger, Wiring wiring, Predicate<Prepared> unwritable) {
    this.ledger = ledger;
    this.wiring = wiring;
    this.unwritable = unwritable;
    changes = ledger.begin();
  }

  int size() {
    return tickets.size();
  }

  List<Ticket> tickets() {
    return List.copyOf(tickets);
  }

  /// Decides what has arrived. Whoever brought it waits until the batch is written.
  void take(List<Ticket> arrived) {
    tickets.addAll(arrived);
    ledger.expect(
        arrived.stream()
            .flatMap(ticket -> ticket.arrivals().stream())
            .flatMap(prepared -> id(prepared.arrival()))
            .toList());
    for (Ticket ticket : arrived) {
      outcomes.add(
          ticket.arrivals().stream().map(arrival -> take(arrival, ticket.priority())).toList());
    }
    ledger.pause();
  }

  private static Stream<MessageId> id(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Valid valid -> Stream.of(valid.input().message().header().messageId());
      case Arrival.Faulty(_, _, Header header, _, _, _) ->
          header == null ? Stream.empty() : Stream.of(header.messageId());
      case Arrival.Acted acted -> Stream.of(acted.id());
      case Arrival.Attempted attempted -> Stream.of(attempted.attempt().message());
      case Arrival.Internal _, Arrival.Reviewed _ -> Stream.empty();
    };
  }

  private Outcome take(Prepared prepared, Priority priority) {
    Turn turn = new Turn(wiring, new Draft(ledger, changes), priority);
    Outcome outcome;
    try {
      outcome =
          unwritable.test(prepared)
              ? Parking.withoutSubject(turn).park(prepared)
              : turn.take(prepared);
    } catch (StoreFailure failure) {
      if (!failure.isOfContent()) {
        throw failure;
      }
      LOG.error("an arrival asks what cannot be asked and is parked: {}", failure.getMessage());
      // After a refused question the connection answers no other before this.
      ledger.pause();
      turn = new Turn(wiring, new Draft(ledger, changes), priority);
      outcome = Parking.withoutSubject(turn).park(prepared);
    } catch (RuntimeException | StackOverflowError | AssertionError bug) {
      LOG.error("an arrival met a defect and is parked; see the work items", Bugs.clean(bug));
      turn = new Turn(wiring, new Draft(ledger, changes), priority);
      outcome = new Parking(turn).park(prepared);
    }
    changes.add(turn.draft());
    turn.post().withdrawn().forEach(this::withdraw);
    fresh.addAll(turn.post().fresh());
    reopened.addAll(turn.post().reopened());
    answered.addAll(turn.post().answered());
    return outcome;
  }

  private void withdraw(Outbox.Withdrawn message) {
    fresh.removeIf(outgoing -> outgoing.number() == message.number());
    withdrawn.add(message);
  }

  Writing handOver() {
    return ledger.handOver(changes);
  }

  Changes changes() {
    return changes;
  }

  /// Tells delivery, and whoever waits, once the batch is written. What is committed stays
  /// committed, whatever goes wrong in telling of it: a restart finds it.
  void tell(Outbox outbox, Store store) {
    try {
      tellDelivery(outbox, store);
    } catch (RuntimeException | Error e) {
      LOG.error("delivery was not told of what was committed; a restart will", Bugs.clean(e));
    }
    for (int i = 0; i < tickets.size(); i++) {
      tickets.get(i).complete(outcomes.get(i));
    }
  }

  private void tellDelivery(Outbox outbox, Store store) {
    withdrawn.forEach(outbox::withdrawn);
    answered.forEach(message -> outbox.answered(message.desk(), message.message()));
    reopened.forEach(number -> store.undelivered(number).ifPresent(fresh::add));
    if (!fresh.isEmpty()) {
      outbox.committed(List.copyOf(fresh));
    }
  }

  /// Tells whoever waits that nothing of the batch is kept.
  void fail(StoreFailure failure) {
    LOG.error("{} arrivals could not be kept: {}", tickets.size(), failure.getMessage());
    tickets.forEach(ticket -> ticket.fail(failure));
  }
}
