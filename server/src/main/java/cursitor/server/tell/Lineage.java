package cursitor.server.tell;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which turn follows from which, over desks: what no desk of this node brought about heads a
/// group, and what follows from it belongs to it.
final class Lineage {
  private final Turns turns;
  private final List<Turn> all;
  private final Map<Turn, Turn> parents = new HashMap<>();
  private final Map<Moment, List<Turn>> moments = new HashMap<>();
  private final Map<Long, Turn> sentIn = new HashMap<>();

  /// What a desk did at one time.
  private record Moment(OrganizationId desk, Instant at) {}

  /// What came because a person let a message go out once more.
  private final Set<Turn> letGo = new HashSet<>();

  /// @param all in their order
  Lineage(Turns turns, List<Turn> all) {
    this.turns = turns;
    this.all = List.copyOf(all);
    this.all.forEach(this::index);
    this.all.forEach(this::place);
  }

  private void index(Turn turn) {
    moments.computeIfAbsent(new Moment(turn.desk(), turn.at()), _ -> new ArrayList<>()).add(turn);
    turn.sent().forEach(sent -> sentIn.putIfAbsent(sent.kept().number(), turn));
  }

  private List<Turn> at(OrganizationId desk, Instant at) {
    return moments.getOrDefault(new Moment(desk, at), List.of());
  }

  private void place(Turn turn) {
    Turn parent = parent(turn);
    if (parent != null) {
      parents.put(turn, parent);
      if (isLate(turn)) {
        closing(turn, parent)
            .ifPresent(act -> {
              letGo.add(turn);
              parents.put(turn, act);
            });
      }
    }
  }

  /// The turns that are told together, the one whose line they stand under first.
  List<List<Turn>> groups() {
    Map<Turn, List<Turn>> groups = new LinkedHashMap<>();
    for (Turn turn : all) {
      groups.computeIfAbsent(head(turn, groups), _ -> new ArrayList<>()).add(turn);
    }
    return List.copyOf(groups.values());
  }

  /// Whether it was kept up on its way and has a line of its own.
  boolean isLate(Turn turn) {
    Turn parent = parents.get(turn);
    return parent != null && !Passage.inTime(parent, turn);
  }

  /// Whether it came because a person let a message go out once more.
  boolean isLetGo(Turn turn) {
    return letGo.contains(turn);
  }

  /// The turn under whose line another stands. What rings at one moment, or arrives late at one,
  /// has one line.
  private Turn head(Turn turn, Map<Turn, List<Turn>> groups) {
    Turn root = turn;
    while (parents.containsKey(root) && !isLate(root)) {
      root = parents.get(root);
    }
    Turn found = root;
    if (!groups.containsKey(root) && (root.arrival() == null || isLate(root))) {
      for (Turn head : groups.keySet()) {
        if (head.at().equals(root.at())
            && (head.arrival() == null) == (root.arrival() == null)
            && isLate(head) == isLate(root)) {
          found = head;
        }
      }
    }
    return found;
  }

  private @Nullable Turn parent(Turn turn) {
    if (turn.arrival() == null) {
      return troubled(turn);
    }
    if (!turn.isReceived()) {
      return null;
    }
    MessageId id = turn.arrival().kept().id();
    Turn sender = turns.sender(id, turn.desk()).orElse(null);
    return sender == null && turn.isAnswered()
        ? sentIn.get(turn.arrival().kept().reference())
        : sender;
  }

  /// What delivery reports of a message follows from sending it.
  private @Nullable Turn troubled(Turn turn) {
    return at(turn.desk(), turn.at()).stream()
        .filter(each -> each != turn)
        .filter(each ->
            each.sent().stream()
                .flatMap(sent -> turns.attempts(sent.kept().number()).stream())
                .anyMatch(attempt ->
                    attempt.startedAt().equals(turn.at())
                        && attempt.result() != Attempt.Result.ANSWERED))
        .findFirst()
        .orElse(null);
  }

  /// The act at the very moment of a late arrival that closed the work item about its message.
  private Optional<Turn> closing(Turn late, Turn parent) {
    OrganizationId asking = late.isAnswered() ? late.desk() : parent.desk();
    return at(asking, late.at()).stream()
        .filter(Turn::isAct)
        .filter(each -> each.feed().stream().anyMatch(entry -> entry.text().startsWith("closed")))
        .findFirst();
  }
}
