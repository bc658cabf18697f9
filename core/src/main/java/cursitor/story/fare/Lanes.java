package cursitor.story.fare;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.fare.message.FareMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The messages that have no answer yet, lane by lane.
final class Lanes {
  private final Map<Lane, Deque<FareMessage>> lanes = new LinkedHashMap<>();
  private final Map<MessageId, Lane> laneOf = new HashMap<>();

  /// What has left its lane without an answer.
  private final Map<MessageId, FareMessage> astray = new LinkedHashMap<>();

  /// The messages about one case file to one desk.
  record Lane(CaseKey file, OrganizationId to) {}

  /// Puts a message at the end of its lane, and says whether it may go at once.
  boolean add(Lane lane, FareMessage message) {
    laneOf.put(message.header().messageId(), lane);
    Deque<FareMessage> queue = lanes.computeIfAbsent(lane, any -> new ArrayDeque<>());
    queue.add(message);
    return queue.size() == 1;
  }

  /// The message if it is without an answer and was on its way before; one that waits behind
  /// another goes in its turn.
  @Nullable FareMessage mayGoAgain(MessageId id) {
    FareMessage found = astray.get(id);
    for (FareMessage first : first()) {
      found = first.header().messageId().equals(id) ? first : found;
    }
    return found;
  }

  /// Takes a message out of its lane, and gives the one that may go now, or null.
  ///
  /// @param unanswered its answer may still come
  @Nullable FareMessage leave(MessageId id, boolean unanswered) {
    if (astray.containsKey(id)) {
      if (!unanswered) {
        astray.remove(id);
      }
      return null;
    }
    Lane lane = laneOf.get(id);
    Deque<FareMessage> queue = lane == null ? null : lanes.get(lane);
    if (queue == null || queue.isEmpty() || !queue.peek().header().messageId().equals(id)) {
      return null;
    }
    FareMessage left = queue.remove();
    if (unanswered) {
      astray.put(id, left);
    }
    return queue.peek();
  }

  /// The first message of each lane.
  List<FareMessage> first() {
    return lanes.values().stream().filter(queue -> !queue.isEmpty()).map(Deque::peek).toList();
  }

  /// What has left its lane without an answer.
  List<FareMessage> astray() {
    return List.copyOf(astray.values());
  }

  /// The first message of each lane, and what has left its lane without an answer.
  List<FareMessage> open() {
    List<FareMessage> open = new ArrayList<>(first());
    open.addAll(astray.values());
    return open;
  }

  /// The case file in whose lane a message was sent.
  CaseKey file(MessageId id) {
    return Objects.requireNonNull(laneOf.get(id), "a message of no lane").file();
  }
}
