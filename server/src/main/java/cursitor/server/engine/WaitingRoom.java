package cursitor.server.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Where arrivals wait to be decided. What belongs to a backlog lets everything else go first; but
/// so that it comes on at all, one of it goes each time others went so often.
final class WaitingRoom {
  /// How often others go first.
  static final int YIELDS = 16;

  /// How many arrivals of a backlog go at a time: whoever comes meanwhile waits for no more.
  private static final int BACKLOG_AT_ONCE = 100;

  private static final int MOST_WAITING = 8_192;

  private final BlockingQueue<Ticket> sameDay = new LinkedBlockingQueue<>(MOST_WAITING);
  private final BlockingQueue<Ticket> backlog = new LinkedBlockingQueue<>(MOST_WAITING);
  private int yielded;

  /// Waits for room.
  void put(Ticket ticket) throws InterruptedException {
    (ticket.mayWait() ? backlog : sameDay).put(ticket);
  }

  boolean isEmpty() {
    return sameDay.isEmpty() && backlog.isEmpty();
  }

  /// Who is next, none if nobody waits. To be asked by one thread.
  List<Ticket> next(int most) {
    List<Ticket> next = new ArrayList<>();
    sameDay.drainTo(next, most);
    if (next.isEmpty()) {
      addBacklog(next, most);
    } else if (next.size() < most && !backlog.isEmpty() && ++yielded >= YIELDS) {
      yielded = 0;
      next.add(backlog.remove());
    }
    return next;
  }

  private void addBacklog(List<Ticket> next, int most) {
    yielded = 0;
    int arrivals = 0;
    while (next.size() < most && arrivals < BACKLOG_AT_ONCE) {
      Ticket ticket = backlog.poll();
      if (ticket == null) {
        return;
      }
      next.add(ticket);
      arrivals += ticket.arrivals().size();
    }
  }

  /// All who still wait.
  List<Ticket> all() {
    List<Ticket> all = new ArrayList<>();
    sameDay.drainTo(all);
    backlog.drainTo(all);
    return all;
  }
}
