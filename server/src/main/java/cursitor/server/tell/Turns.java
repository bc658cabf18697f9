package cursitor.server.tell;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.TimelineEntry;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts together what desks did from what is kept of some case files: which message led to which,
/// and what was told because of it.
///
/// A receipt's number is given out when it comes, and what is sent because of it has the next ones;
/// so whatever was sent belongs to the last arrival before it at the same desk and moment, or,
/// where there is none, to the clock or to word from delivery. What was told says itself what led
/// to it, however much fell into one moment; what an older program told does not, and is
/// attributed.
final class Turns {
  private static final int FARTHEST = 1_000;
  private static final double BETWEEN = 0.5;

  private final Records records;
  private final Function<String, List<Long>> unplaced;
  private final Set<OrganizationId> hosted;
  private final Map<Long, Letter> letters = new TreeMap<>();
  private final List<TimelineEntry.Told> feed = new ArrayList<>();
  private final Map<Long, List<Attempt>> attempts = new HashMap<>();
  private final Map<Long, Turn> byNumber = new TreeMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Map<Received, Turn> receivers = new HashMap<>();
  private final Map<MessageId, List<Turn>> senders = new HashMap<>();

  private record Received(OrganizationId desk, MessageId id) {}

  /// @param unplaced finds messages that belong to no case file by what they are about
  /// @param hosted the desks of the node
  Turns(Records records, Function<String, List<Long>> unplaced, Set<OrganizationId> hosted) {
    this.records = records;
    this.unplaced = unplaced;
    this.hosted = hosted;
  }

  /// All turns about some case files, in their order.
  List<Turn> of(Collection<CaseKey> files) {
    Deque<KeptMessage> found = new ArrayDeque<>();
    for (CaseKey file : files) {
      for (TimelineEntry entry : records.timeline(file)) {
        switch (entry) {
          case TimelineEntry.MessageKept(_, var message) -> found.add(message);
          case TimelineEntry.Told told -> feed.add(told);
          case TimelineEntry.Tried(_, var number, var attempt) ->
              attempts.computeIfAbsent(number, _ -> new ArrayList<>()).add(attempt);
          case TimelineEntry.StateTaken _ -> {}
        }
      }
    }
    follow(found);
    letters.values().forEach(this::begin);
    letters.values().forEach(this::place);
    feed.sort(Comparator.comparingLong(told -> told.entry().cursor()));
    new Attribution(turns, this::ledTo).of(feed);
    turns.sort(Telling.order());
    turns.forEach(this::index);
    return turns;
  }

  /// The first turn counts, also where a message came again.
  private void index(Turn turn) {
    Letter arrival = turn.arrival();
    if (turn.isReceived() && arrival != null) {
      receivers.putIfAbsent(new Received(turn.desk(), arrival.kept().id()), turn);
    }
    turn.sent().forEach(sent -> sentBy(turn, sent));
    if (turn.answer() != null) {
      sentBy(turn, turn.answer());
    }
  }

  private void sentBy(Turn turn, Letter letter) {
    senders.computeIfAbsent(letter.kept().id(), _ -> new ArrayList<>()).add(turn);
  }

  /// The tries to deliver a message.
  List<Attempt> attempts(long number) {
    return attempts.getOrDefault(number, List.of());
  }

  /// Every message read here, by its number.
  Optional<Letter> letter(long number) {
    return Optional.ofNullable(letters.get(number));
  }

  /// All messages read here.
  Collection<Letter> letters() {
    return letters.values();
  }

  /// What belongs to no case file is found by what it answers or carries.
  private void follow(Deque<KeptMessage> found) {
    while (!found.isEmpty()) {
      KeptMessage message = found.remove();
      if (letters.containsKey(message.number())) {
        continue;
      }
      letters.put(
          message.number(),
          new Letter(
              message,
              message.flow().direction() == Direction.ACT
                  ? null
                  : Readings.message(records.bytes(message.number())).orElse(null)));
      for (long number : new long[] {message.answer(), message.reference()}) {
        if (number != 0) {
          records.message(number).ifPresent(found::add);
        }
      }
      unplaced(message).forEach(found::add);
      if (hosted.contains(message.flow().partner())
          && message.flow().direction() != Direction.ACT) {
        found.addAll(records.messages(message.flow().partner(), message.id()));
      }
    }
  }

  /// What came from the same sender about the same and was taken up nowhere.
  private List<KeptMessage> unplaced(KeptMessage message) {
    return message.subject().isEmpty()
        ? List.of()
        : unplaced.apply(message.subject()).stream()
            .map(records::message)
            .flatMap(Optional::stream)
            .filter(each -> each.flow().equals(message.flow()))
            .toList();
  }

  /// What came begins a turn.
  private void begin(Letter letter) {
    KeptMessage kept = letter.kept();
    if (kept.flow().direction() != Direction.SENT) {
      add(
          new Turn(
              kept.flow().desk(),
              kept.keptAt(),
              kept.number(),
              letter,
              records.refusals(kept.number())));
      byNumber.put(kept.number(), turns.getLast());
    }
  }

  private void add(Turn turn) {
    turns.add(turn);
  }

  private void place(Letter letter) {
    KeptMessage kept = letter.kept();
    if (kept.flow().direction() != Direction.SENT) {
      return;
    }
    Turn answered = byNumber.get(kept.reference());
    if (kept.reference() != 0 && answered != null) {
      answered.answeredWith(letter);
    } else {
      cause(kept).sent().add(letter);
    }
  }

  private Turn cause(KeptMessage sent) {
    long number = sent.number() - 1;
    for (int step = 0; step < FARTHEST && number > 0; step++, number--) {
      KeptMessage before = row(number);
      if (before == null
          || !before.flow().desk().equals(sent.flow().desk())
          || !before.keptAt().equals(sent.keptAt())
          || isFollowedByClock(before)) {
        break;
      }
      if (before.flow().direction() != Direction.SENT) {
        return arrival(before);
      }
      if (before.reference() != 0) {
        break;
      }
    }
    return internal(sent.flow().desk(), sent.keptAt(), number + 1);
  }

  /// Whether the desk decided something by itself just after it, and what was sent then is of that.
  private boolean isFollowedByClock(KeptMessage before) {
    return feed.stream()
        .filter(told -> told.led() != null && told.led() == -before.number())
        .anyMatch(told ->
            told.entry().caseFile().desk().equals(before.flow().desk())
                && told.at().equals(before.keptAt()));
  }

  /// The turn in which something was told; null where that is not kept, or where a message that
  /// came once more was decided anew.
  private @Nullable Turn ledTo(TimelineEntry.Told told) {
    Long led = told.led();
    if (led == null) {
      return null;
    }
    OrganizationId desk = told.entry().caseFile().desk();
    if (led <= 0) {
      return internal(desk, told.at(), 1 - led);
    }
    KeptMessage kept = row(led);
    return kept != null && kept.flow().desk().equals(desk) && kept.keptAt().equals(told.at())
        ? arrival(kept)
        : null;
  }

  private @Nullable KeptMessage row(long number) {
    Letter known = letters.get(number);
    return known == null ? records.message(number).orElse(null) : known.kept();
  }

  private Turn arrival(KeptMessage kept) {
    Turn turn = byNumber.get(kept.number());
    if (turn == null) {
      turn =
          new Turn(
              kept.flow().desk(), kept.keptAt(), kept.number(), new Letter(kept, null), List.of());
      byNumber.put(kept.number(), turn);
      add(turn);
    }
    return turn;
  }

  private Turn internal(OrganizationId desk, Instant at, long first) {
    double order = first - BETWEEN;
    return turns.stream()
        .filter(turn -> turn.arrival() == null && turn.order() == order)
        .filter(turn -> turn.desk().equals(desk) && turn.at().equals(at))
        .findFirst()
        .orElseGet(() -> {
          Turn turn = new Turn(desk, at, order, null, List.of());
          add(turn);
          return turn;
        });
  }

  /// The turn in which another desk of this node received a message.
  Optional<Turn> receiver(KeptMessage sent) {
    return Optional.ofNullable(receivers.get(new Received(sent.flow().partner(), sent.id())));
  }

  /// The turn in which a message was sent, or given as an answer, by another desk of this node.
  Optional<Turn> sender(MessageId id, OrganizationId recipient) {
    return senders.getOrDefault(id, List.of()).stream()
        .filter(turn -> !turn.desk().equals(recipient))
        .findFirst();
  }
}
