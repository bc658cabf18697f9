package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.server.store.CaseFileKinds;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// An engine with two desks of notes, `here` and `there`, on a store that can be closed and opened
/// again, and a clock that is moved by hand.
final class NoteWorld implements AutoCloseable {
  static final OrganizationId HERE = new OrganizationId("here");
  static final OrganizationId THERE = new OrganizationId("there");
  static final OrganizationId LATER = new OrganizationId("later");

  /// The subject of what must not wait.
  static final String URGENT = "urgent";

  static final CaseFileKinds KINDS = new CaseFileKinds(Map.of(Notebook.KIND, Notebook.class));
  static final NoteDesk DESK = new NoteDesk(HERE, THERE);

  private final Place place;

  /// Given out once for each arrival that is being decided.
  final Semaphore decided = new Semaphore(0);

  /// Taken by whoever wants the next arrivals to wait for their decision.
  final Semaphore mayDecide = new Semaphore(1);

  final List<Outgoing> outbox = Collections.synchronizedList(new ArrayList<>());
  final List<Outbox.Withdrawn> withdrawn = Collections.synchronizedList(new ArrayList<>());
  Instant now = Instant.parse("2026-03-02T17:00:00Z");
  private Store store;
  private Engine engine;

  NoteWorld(Place place) {
    this.place = place;
    store = Store.open(place, KINDS);
    engine = start();
  }

  private Engine start() {
    Wiring wiring =
        new Wiring(
            Map.of(HERE, DESK, THERE, new NoteDesk(THERE, HERE)),
            new OneCodec(new NoteCodec()),
            () -> now,
            this::seed,
            LATER::equals,
            new AllButUrgent(),
            NoteCode.CONFLICT);
    return Engine.start(store, wiring, new Told());
  }

  private UUID seed() {
    decided.release();
    mayDecide.acquireUninterruptibly();
    mayDecide.release();
    return UUID.randomUUID();
  }

  /// Writes down what delivery is told.
  private final class Told implements Outbox {
    @Override
    public void committed(List<Outgoing> fresh) {
      outbox.addAll(fresh);
    }

    @Override
    public void withdrawn(Withdrawn message) {
      withdrawn.add(message);
    }
  }

  /// A note may wait unless it says that it is urgent.
  private record AllButUrgent() implements Patience {
    @Override
    public boolean has(Message message) {
      return !message.subject().equals(URGENT);
    }

    @Override
    public boolean has(Act act) {
      return !(act instanceof NoteDesk.Write write) || !write.subject().equals(URGENT);
    }
  }

  /// One codec for every exchange.
  record OneCodec(NoteCodec notes) implements Codecs {
    @Override
    public Codec of(String exchangeCode) {
      return notes;
    }

    @Override
    public String unreadExchangeCode() {
      return "NOTE";
    }

    @Override
    public String unreadSchemaVersion() {
      return "1.0";
    }
  }

  Engine engine() {
    return engine;
  }

  Store store() {
    return store;
  }

  void restart() {
    close();
    store = Store.open(place, KINDS);
    engine = start();
  }

  void restartEngine() {
    engine.close();
    engine = start();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  static CaseKey notebook(String subject) {
    return DESK.key(subject);
  }

  /// The notebook of a subject, as committed.
  Notebook read(String subject) {
    return (Notebook) store.records().caseFile(notebook(subject)).orElseThrow();
  }

  static MessageId id() {
    return new MessageId(UUID.randomUUID());
  }

  /// A request to `here`.
  Arrival request(OrganizationId sender, MessageId id, String subject, String text) {
    Header header =
        new Header(id, null, "C-9", now, "NOTE", "1.0", sender, HERE, OperatingMode.PRODUCTION);
    return arrival(new Note.Request(header, subject, text), sender);
  }

  Arrival request(String subject, String text) {
    return request(THERE, id(), subject, text);
  }

  /// An answer to `here` from `there`.
  Arrival answer(MessageId id, MessageId reference, String subject, String text) {
    Header header =
        new Header(id, reference, "C-1", now, "NOTE", "1.0", THERE, HERE, OperatingMode.PRODUCTION);
    return arrival(new Note.Answer(header, subject, text), THERE);
  }

  private static Arrival arrival(Note note, OrganizationId caller) {
    Octets bytes = new NoteCodec().write(note);
    return new Arrival.Valid(HERE, new Input.MessageReceived(note, caller), bytes, bytes.text());
  }

  /// An act at `here`.
  static Arrival act(MessageId id, String subject, String text) {
    return new Arrival.Acted(
        HERE,
        id,
        new Input.ActPerformed(new NoteDesk.Write(HERE, subject, text)),
        Octets.ofText(subject + "/" + text));
  }

  /// A person at `here` closes a work item.
  static Arrival closing(WorkItem item, String reason) {
    return new Arrival.Acted(
        HERE,
        id(),
        new Input.ActPerformed(new WorkItemClosed(item.caseFile(), item.id(), reason, "A CLERK")),
        Octets.ofText(item.id() + "/" + reason));
  }

  static Arrival garbage(OrganizationId caller, String text) {
    return new Arrival.Faulty(
        HERE, caller, null, List.of(NoteCode.UNREADABLE.refusal()), Octets.ofText(text), text);
  }

  /// The text of an answer as it went over the wire.
  static String said(Outcome outcome) {
    String text = outcome.answer().text();
    return text.substring(text.lastIndexOf('|') + 1);
  }

  @Override
  public void close() {
    engine.close();
    store.close();
  }
}
