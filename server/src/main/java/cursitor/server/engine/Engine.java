package cursitor.server.engine;

import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Ledger;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Takes arrivals from many threads, decides them one after the other, keeps many in one
/// transaction, and answers each after the commit.
///
/// One thread decides. While what it decided is being written, it decides the next arrivals on top
/// of that; so the more there is to do, the more goes into one commit.
public final class Engine implements AutoCloseable {
  private static final int MOST_IN_A_BATCH = 256;
  private static final int MOST_AT_ONCE = 32;

  private final Wiring wiring;
  private final Ledger ledger;
  private final WaitingRoom waiting = new WaitingRoom();
  private final Thread decider;
  private final Writer writer;
  private final Unwritable unwritable = new Unwritable();
  private volatile boolean closed;

  /// What is decided and not yet handed over.
  private @Nullable Batch gathering;

  private Engine(Store store, Wiring wiring, Outbox outbox) {
    this.wiring = wiring;
    ledger = store.ledger();
    decider = Thread.ofPlatform().name("engine").unstarted(this::run);
    writer = new Writer(store, outbox, () -> LockSupport.unpark(decider));
  }

  /// Starts the engine on a store that is open to write. Closing the engine leaves the store open.
  public static Engine start(Store store, Wiring wiring, Outbox outbox) {
    Engine engine = new Engine(store, wiring, outbox);
    engine.decider.start();
    return engine;
  }

  /// Has an arrival kept and decided, and waits until that is committed. Throws StoreFailure where
  /// it could not be kept; then nothing of it is.
  public Outcome submit(Arrival arrival) {
    return submitAll(List.of(arrival)).getFirst();
  }

  /// The same for several arrivals, in one transaction and in this order.
  public List<Outcome> submitAll(List<Arrival> arrivals) {
    return submitAll(arrivals, Priority.SAME_DAY);
  }

  /// The same for what may belong to a backlog. If any of them must not wait, none does.
  ///
  /// @param priority of what is sent because of them
  public List<Outcome> submitAll(List<Arrival> arrivals, Priority priority) {
    Ticket ticket = ticket(arrivals, priority, null);
    enter(ticket);
    return ticket.await();
  }

  /// For groups of arrivals that come one after the other from one source.
  public InOrder inOrder() {
    return new InOrder(this);
  }

  /// @param before what it comes behind, or null
  Ticket ticket(List<Arrival> arrivals, Priority priority, @Nullable Ticket before) {
    boolean mayWait =
        priority == Priority.BACKLOG && arrivals.stream().allMatch(wiring.patience()::has);
    return new Ticket(prepared(arrivals), priority, mayWait, before);
  }

  private List<Prepared> prepared(List<Arrival> arrivals) {
    return arrivals.stream().map(arrival -> Prepared.of(arrival, ledger)).toList();
  }

  /// Hands in what the clock brings, and goes on without waiting: others are let go first, but what
  /// is sent because of it goes like anything else. What was handed in first is decided first.
  public Underway handIn(List<Arrival> arrivals) {
    Ticket ticket = new Ticket(prepared(arrivals), Priority.SAME_DAY, true, null);
    enter(ticket);
    return ticket;
  }

  void enter(Ticket ticket) {
    enqueue(ticket);
    if (closed) {
      failWhoeverWaits();
    }
  }

  private void enqueue(Ticket ticket) {
    try {
      if (closed) {
        throw new IllegalStateException("the engine is closed");
      }
      waiting.put(ticket);
      LockSupport.unpark(decider);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFailure("interrupted before anything was kept; send it again", true, e);
    }
  }

  private void run() {
    boolean goOn = true;
    while (goOn) {
      boolean any = decideSome();
      boolean heard = hearOfWriter();
      if (gathering != null && writer.isIdle()) {
        handOver(gathering);
      } else if (!any && !heard) {
        goOn = !closed || gathering != null || !writer.isIdle() || !waiting.isEmpty();
        pause(goOn);
      }
    }
  }

  /// Waits for an arrival, for the writer or for the end. Nobody has a reason to interrupt this
  /// thread but one who wants it to end. Only ever sets the flag: whoever closes does so meanwhile.
  private void pause(boolean goOn) {
    if (goOn) {
      LockSupport.park(this);
      if (Thread.interrupted()) {
        closed = true;
      }
    }
  }

  private boolean decideSome() {
    int room = gathering == null ? MOST_IN_A_BATCH : MOST_IN_A_BATCH - gathering.size();
    List<Ticket> next = waiting.next(Math.min(room, MOST_AT_ONCE));
    if (next.isEmpty()) {
      return false;
    }
    decide(next);
    return true;
  }

  /// An Error fails its batch too, such as a want of memory: without this thread nothing would be
  /// kept any more.
  private void decide(List<Ticket> next) {
    List<Ticket> arrived = next.stream().filter(Ticket::isItsTurn).toList();
    if (arrived.isEmpty()) {
      return;
    }
    try {
      if (gathering == null) {
        gathering = new Batch(ledger, wiring, unwritable::has);
      }
      gathering.take(arrived);
    } catch (RuntimeException | Error e) {
      StoreFailure failure = Writer.failure(e);
      arrived.forEach(ticket -> ticket.fail(failure));
      writer.await();
      var _ = hearOfWriter();
      startAfresh(failure);
    }
  }

  /// What was decided on top of a batch that could not be written falls with it, or is decided
  /// again.
  ///
  /// @return whether there was news: what is done with it may wait for a lock, and swallow the
  ///   waking of whoever came meanwhile
  private boolean hearOfWriter() {
    Writer.News news = writer.news();
    switch (news) {
      case Writer.News.Nothing _ -> {}
      case Writer.News.Written _ -> settle();
      case Writer.News.Failed(Batch batch, StoreFailure failure) when failure.isOfContent() ->
          keepOneByOne(batch);
      case Writer.News.Failed(_, StoreFailure failure) -> startAfresh(failure);
    }
    return !(news instanceof Writer.News.Nothing);
  }

  private void settle() {
    try {
      ledger.settle(gathering == null ? null : gathering.changes());
    } catch (RuntimeException | Error e) {
      startAfresh(Writer.failure(e));
    }
  }

  private void handOver(Batch batch) {
    try {
      writer.write(batch, batch.handOver());
      gathering = null;
    } catch (RuntimeException | Error e) {
      startAfresh(Writer.failure(e));
    }
  }

  private void keepOneByOne(Batch refused) {
    List<Ticket> onTop = gathering == null ? List.of() : gathering.tickets();
    gathering = null;
    ledger.forget();
    new OneByOne(ledger, wiring, unwritable, writer).keep(refused.tickets());
    decide(onTop);
  }

  private void startAfresh(StoreFailure failure) {
    if (gathering != null) {
      gathering.fail(failure);
      gathering = null;
    }
    ledger.forget();
  }

  /// Finishes what was submitted and stops. What comes later meets an IllegalStateException.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    LockSupport.unpark(decider);
    try {
      decider.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    failWhoeverWaits();
    writer.close();
    ledger.close();
  }

  /// For who came between the last batch and the closing of the door.
  private void failWhoeverWaits() {
    if (decider.isAlive()) {
      return;
    }
    waiting.all().forEach(ticket -> ticket.fail(new IllegalStateException("the engine is closed")));
  }
}
