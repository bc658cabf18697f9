package cursitor.server.engine;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A real store with some notes in it, to be read as the console reads it.
abstract class ConsoleReads {
  static final Set<OrganizationId> HERE = Set.of(NoteWorld.HERE);
  static final Set<OrganizationId> BOTH = Set.of(NoteWorld.HERE, NoteWorld.THERE);
  static final Duration MINUTE = Duration.ofMinutes(1);

  NoteWorld world;

  abstract Place place();

  @BeforeEach
  void open() {
    world = new NoteWorld(place());
  }

  @AfterEach
  void close() {
    world.close();
  }

  Outcome submit(Arrival arrival) {
    world.pass(MINUTE);
    return world.engine().submit(arrival);
  }

  /// An item that tells a text, about a message of `there`.
  KeptWorkItem told(String subject, String text) {
    submit(world.request(subject, NoteDesk.TELL + text));
    return newest();
  }

  /// An item about a note of ours that was refused.
  KeptWorkItem refused(String subject, String code) {
    submit(NoteWorld.act(NoteWorld.id(), subject, "hello"));
    Outgoing sent = world.outbox.getLast();
    submit(tried(sent, Attempt.Result.RECEIVED));
    submit(world.answer(NoteWorld.id(), sent.message(), subject, code + " no"));
    return newest();
  }

  /// An item about a case that a defect stopped; the only ones this desk lets be closed.
  KeptWorkItem parked(String subject) {
    submit(world.request(subject, "throw"));
    return newest();
  }

  Arrival tried(Outgoing sent, Attempt.Result result) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(NoteWorld.HERE, sent.message(), world.now, Duration.ofSeconds(30), result, 0),
        result != Attempt.Result.RECEIVED);
  }

  KeptWorkItem newest() {
    return world.store().records().workItems(NoteWorld.HERE, false, 1).getFirst();
  }

  void closeItem(KeptWorkItem item) {
    submit(NoteWorld.closing(item.item(), "a clerk has seen to it"));
  }

  /// The node ends, the store is changed from outside, and the node begins again.
  void reopenedAfter(String... sql) throws Exception {
    world.close();
    for (String each : sql) {
      Stores.run(place(), each);
    }
    world = new NoteWorld(place());
  }
}
