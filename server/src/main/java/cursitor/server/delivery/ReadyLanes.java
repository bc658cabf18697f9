package cursitor.server.delivery;

import cursitor.server.store.Priority;
import java.util.ArrayDeque;

/// Lanes whose first message may go, in turn. Those of a backlog let the others go first, and leave
/// them some room; but so that they come on at all, one goes each time others went so often.
/// Guarded by its line.
final class ReadyLanes {
  /// How often others go first.
  static final int YIELDS = 16;

  private final ArrayDeque<Lane> sameDay = new ArrayDeque<>();
  private final ArrayDeque<Lane> backlog = new ArrayDeque<>();
  private final int room;
  private int yielded;
  private int backlogOnTheWay;

  /// @param concurrency how many may be on their way at once; a quarter of it, where there is more
  ///   than one, is never for a backlog
  ReadyLanes(int concurrency) {
    room = Math.max(1, concurrency - Math.max(1, concurrency / 4));
  }

  void add(Lane lane) {
    of(lane.priority()).add(lane);
  }

  void addFirst(Lane lane) {
    of(lane.priority()).addFirst(lane);
  }

  /// The lane waits already, and something urgent was put into it.
  void hurry(Lane lane) {
    if (backlog.remove(lane)) {
      sameDay.add(lane);
    }
  }

  /// Whether a lane may go now.
  boolean isEmpty() {
    return sameDay.isEmpty() && !backlogMayGo();
  }

  private boolean backlogMayGo() {
    return !backlog.isEmpty() && backlogOnTheWay < room;
  }

  /// Takes out the lane that goes next; there must be one.
  Lane next() {
    if (!sameDay.isEmpty() && !(backlogMayGo() && ++yielded > YIELDS)) {
      return sameDay.remove();
    }
    yielded = 0;
    return backlog.remove();
  }

  /// A message of a lane goes.
  void left(Priority priority) {
    backlogOnTheWay += priority == Priority.BACKLOG ? 1 : 0;
  }

  /// It is no longer on its way.
  void back(Priority priority) {
    backlogOnTheWay -= priority == Priority.BACKLOG ? 1 : 0;
  }

  private ArrayDeque<Lane> of(Priority priority) {
    return priority == Priority.BACKLOG ? backlog : sameDay;
  }
}
