package cursitor.server.delivery;

import cursitor.server.store.Outgoing;
import cursitor.wire.Octets;
import java.util.TreeMap;

/// The messages to one partner about one case file, in the order in which they were kept. At most
/// one is on its way. Guarded by its line.
final class Lane {
  private final TreeMap<Long, Outgoing> messages = new TreeMap<>();
  private State state = State.IDLE;

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
    messages.putIfAbsent(message.number(), message);
  }

  Outgoing first() {
    return messages.firstEntry().getValue();
  }

  void removeFirst() {
    messages.pollFirstEntry();
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
        Octets.NONE,
        attempts);
  }
}
