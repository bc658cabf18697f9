package cursitor.server.engine;

import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes arrivals from many threads, decides them one after the other, keeps many in one
/// transaction, and answers each after the commit.
///
/// One thread decides and commits. While it waits for the disk, the next arrivals gather; so the
/// more there is to do, the more goes into one commit.
public final class Engine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
  private static final int MOST_IN_A_BATCH = 256;
  private static final int MOST_WAITING = 8_192;
  private static final Ticket LAST = new Ticket(List.of());

  private final Store store;
  private final Ledger ledger;
  private final Wiring wiring;
  private final Outbox outbox;
  private final BlockingQueue<Ticket> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Thread committer;
  private volatile boolean closed;

  private Engine(Store store, Wiring wiring, Outbox outbox) {
    this.store = store;
    this.wiring = wiring;
    this.outbox = outbox;
    ledger = store.ledger();
    committer = Thread.ofPlatform().name("engine").unstarted(this::run);
  }

  /// Starts the engine on a store that is open to write. Closing the engine leaves the store open.
  public static Engine start(Store store, Wiring wiring, Outbox outbox) {
    Engine engine = new Engine(store, wiring, outbox);
    engine.committer.start();
    return engine;
  }

  /// Has an arrival kept and decided, and waits until that is committed. Throws StoreFailure where
  /// it could not be kept; then nothing of it is.
  public Outcome submit(Arrival arrival) {
    return submitAll(List.of(arrival)).getFirst();
  }

  /// The same for several arrivals, in one transaction and in this order.
  public List<Outcome> submitAll(List<Arrival> arrivals) {
    Ticket ticket =
        new Ticket(arrivals.stream().map(arrival -> Prepared.of(arrival, ledger)).toList());
    enqueue(ticket);
    if (closed) {
      failWhoeverWaits();
    }
    return ticket.await();
  }

  private void enqueue(Ticket ticket) {
    try {
      if (closed) {
        throw new IllegalStateException("the engine is closed");
      }
      waiting.put(ticket);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFailure("interrupted before anything was kept; send it again", true, e);
    }
  }

  private void run() {
    List<Ticket> tickets = new ArrayList<>();
    boolean goOn = true;
    while (goOn) {
      tickets.clear();
      gather(tickets);
      goOn = !tickets.remove(LAST);
      if (!tickets.isEmpty()) {
        commit(tickets);
      }
    }
  }

  private void gather(List<Ticket> tickets) {
    try {
      tickets.add(waiting.take());
      waiting.drainTo(tickets, MOST_IN_A_BATCH - 1);
    } catch (InterruptedException e) {
      // Nobody has a reason to interrupt this thread but one who wants it to end.
      tickets.add(LAST);
    }
  }

  private void commit(List<Ticket> tickets) {
    try {
      Batch batch = new Batch(ledger, wiring);
      batch.expect(tickets.stream().flatMap(ticket -> ticket.arrivals().stream()));
      List<List<Outcome>> outcomes = new ArrayList<>(tickets.size());
      for (Ticket ticket : tickets) {
        outcomes.add(ticket.arrivals().stream().map(batch::take).toList());
      }
      batch.commit();
      tell(batch);
      for (int i = 0; i < tickets.size(); i++) {
        tickets.get(i).complete(outcomes.get(i));
      }
    } catch (RuntimeException e) {
      StoreFailure failure = failure(e);
      LOG.error("{} arrivals could not be kept: {}", tickets.size(), failure.getMessage());
      tickets.forEach(ticket -> ticket.fail(failure));
    }
  }

  private static StoreFailure failure(RuntimeException e) {
    return e instanceof StoreFailure failure
        ? failure
        : new StoreFailure("a defect kept it from being kept; see the log", false, Bugs.clean(e));
  }

  /// What is committed stays committed, whatever goes wrong in telling of it: a restart finds it.
  private void tell(Batch batch) {
    try {
      batch.tell(outbox, store);
    } catch (RuntimeException e) {
      LOG.error("delivery was not told of what was committed; a restart will", Bugs.clean(e));
    }
  }

  /// Finishes what was submitted and stops. What comes later meets an IllegalStateException.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      waiting.put(LAST);
      committer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    failWhoeverWaits();
    ledger.close();
  }

  /// For who came between the last batch and the closing of the door.
  private void failWhoeverWaits() {
    if (committer.isAlive()) {
      return;
    }
    List<Ticket> late = new ArrayList<>();
    waiting.drainTo(late);
    late.forEach(ticket -> ticket.fail(new IllegalStateException("the engine is closed")));
  }
}
