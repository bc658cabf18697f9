package cursitor.server.delivery;

import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Octets;
import java.util.TreeMap;

/// The messages to one partner about one case file, in the order in which they were kept. At most
/// one is on its way. Guarded by its line.
final class Lane {
  private final TreeMap<Long, Outgoing> messages = new TreeMap<>();
  private State state = State.IDLE;
  private int urgent;

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

  State state() {
    return state;
  }

  void become(State next) {
    state = next;
  }

  void add(Outgoing message) {
    if (messages.putIfAbsent(message.number(), message) == null) {
      urgent += isUrgent(message);
    }
  }

  private static int isUrgent(Outgoing message) {
    return message.priority() == Priority.SAME_DAY ? 1 : 0;
  }

  /// Of the most urgent message in it: whatever stands before that one goes with it, for the order
  /// stays.
  Priority priority() {
    return urgent > 0 ? Priority.SAME_DAY : Priority.BACKLOG;
  }

  Outgoing first() {
    return messages.firstEntry().getValue();
  }

  void removeFirst() {
    urgent -= isUrgent(messages.pollFirstEntry().getValue());
  }

  /// The first message was tried once more. Its bytes are read again when its turn comes: what has
  /// to wait does not occupy memory.
  void tried() {
    Outgoing first = first();
    messages.put(first.number(), lean(first, first.attempts() + 1));
  }

  /// Of a message that is not to be sent any more nothing but its place is kept.
  void forgetBytes(long number) {
    messages.computeIfPresent(number, (_, held) -> lean(held, held.attempts()));
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  int size() {
    return messages.size();
  }

  /// The message without its bytes.
  static Outgoing lean(Outgoing full, int attempts) {
    return new Outgoing(
        full.number(),
        full.sender(),
        full.recipient(),
        full.lane(),
        full.caseFile(),
        full.message(),
        full.awaitsAnswer(),
        full.priority(),
        Octets.NONE,
        attempts);
  }
}
