package cursitor.story.fare;

import cursitor.exchange.MessageId;
import cursitor.fare.message.FareMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Messages held up between two desks, such as a bag of mail that was mislaid.
final class HeldUp {
  private final Set<Way> ways = new HashSet<>();
  private final List<FareMessage> messages = new ArrayList<>();
  private final Set<MessageId> arrived = new HashSet<>();

  private record Way(Role from, Role to) {}

  void begin(Role from, Role to) {
    ways.add(new Way(from, to));
  }

  /// Takes a message if its way is one on which messages are held up.
  boolean takes(FareMessage message) {
    Way way = new Way(Role.of(message.header().sender()), Role.of(message.header().recipient()));
    return ways.contains(way) && messages.add(message);
  }

  /// Whether a message was held up once, and is not any more.
  boolean letGo(FareMessage message) {
    return arrived.contains(message.header().messageId());
  }

  /// Gives what was held up; from now on nothing is.
  List<FareMessage> end(boolean reversed) {
    List<FareMessage> all = new ArrayList<>(messages);
    if (reversed) {
      Collections.reverse(all);
    }
    all.forEach(message -> arrived.add(message.header().messageId()));
    messages.clear();
    ways.clear();
    return all;
  }
}
