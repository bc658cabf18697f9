package cursitor.server.delivery;

import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The messages to one partner about one case file, in the order in which they were kept. At most
/// one is on its way. Guarded by its line.
final class Lane {
  private final Window.Pair windows;
  private final TreeMap<Long, Outgoing> messages = new TreeMap<>();
  private State state = State.IDLE;
  private @Nullable Outgoing onTheWay;
  private int urgent;
  private long lacksUpTo;

  /// What the lane is doing.
  enum State {
    IDLE,
    /// Its first message may go as soon as there is room.
    READY,
    /// Its first message is on its way.
    SENDING,
    /// Its first message is to be tried again later.
    WAITING
  }

  /// @param windows through which its messages come
  Lane(Window.Pair windows) {
    this.windows = windows;
  }

  State state() {
    return state;
  }

  void become(State next) {
    if (state == State.WAITING) {
      stick(-1);
    }
    if (next == State.WAITING) {
      stick(1);
    }
    state = next;
    onTheWay = null;
  }

  private void stick(int direction) {
    windows.sameDay().stick(direction * urgent);
    windows.backlog().stick(direction * (messages.size() - urgent));
  }

  /// A message that is in it already is not taken twice.
  void add(Outgoing message) {
    if (messages.putIfAbsent(message.number(), message) == null) {
      count(message, 1);
      lacksUpTo = Math.max(lacksUpTo, message.number());
    }
  }

  private void count(Outgoing message, int one) {
    urgent += message.priority() == Priority.SAME_DAY ? one : 0;
    windows.of(message.priority()).hold(one);
    if (state == State.WAITING) {
      windows.of(message.priority()).stick(one);
    }
  }

  /// Where a message in it has others before it that may be only in the store: the last such
  /// number, else 0. Those have to be read before anything of the lane goes.
  long lacksUpTo() {
    return windows.lacks(lacksUpTo) ? lacksUpTo : 0;
  }

  /// Everything in the store up to this number is in it.
  void filled(long upTo) {
    lacksUpTo = lacksUpTo > upTo ? lacksUpTo : 0;
  }

  /// Of the most urgent message in it: whatever stands before that one goes with it, for the order
  /// stays.
  Priority priority() {
    return urgent > 0 ? Priority.SAME_DAY : Priority.BACKLOG;
  }

  /// The first message goes. One that is put before it from now on, for it is to be sent once more,
  /// goes after it.
  Outgoing takeUp() {
    Outgoing first = messages.firstEntry().getValue();
    onTheWay = first;
    return first;
  }

  /// The message that is on its way, else the one that goes next.
  Outgoing current() {
    return onTheWay != null ? onTheWay : messages.firstEntry().getValue();
  }

  void removeCurrent() {
    Outgoing done = current();
    messages.remove(done.number());
    count(done, -1);
    onTheWay = null;
  }

  /// The message was tried once more. Its bytes are read again when its turn comes: what has to
  /// wait does not occupy memory.
  void tried() {
    messages.computeIfPresent(current().number(), (_, held) -> held.tried());
  }

  /// Of a message that is not to be sent any more nothing but its place is kept.
  void forgetBytes(long number) {
    messages.computeIfPresent(number, (_, held) -> held.lean());
  }

  /// The bytes of all its messages are read again when their turn comes.
  void forgetBytes() {
    messages.replaceAll((_, held) -> held.lean());
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }
}
