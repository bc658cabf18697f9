package cursitor.server.tell;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes lines of turns: what no desk of this node brought about is an input, and what follows from
/// it from desk to desk stands under it as results.
final class Telling {
  /// What comes later than this after what led to it was kept up on its way and has a line of its
  /// own.
  private static final Duration LATE = Duration.ofMinutes(1);

  private static final String TRIED_AGAIN = "delivery tries again";
  private static final String ARRIVE = "the answers arrive";
  private static final String MARK = "# ";

  private final Turns turns;
  private final Voice voice;
  private final Set<OrganizationId> hosted;
  private final Set<OrganizationId> cutOff = new HashSet<>();
  private final Map<Turn, Turn> parents = new HashMap<>();

  /// What came because a person let a message go out once more.
  private final Set<Turn> letGo = new HashSet<>();

  private boolean answersLater;
  private final List<ToldLine> lines = new ArrayList<>();

  Telling(Turns turns, Voice voice, Set<OrganizationId> hosted) {
    this.turns = turns;
    this.voice = voice;
    this.hosted = hosted;
  }

  /// @param all in their order
  List<ToldLine> of(List<Turn> all) {
    for (Turn turn : all) {
      Turn parent = parent(turn, all);
      if (parent != null) {
        parents.put(turn, parent);
        if (isLate(turn)) {
          closing(turn, parent, all)
              .ifPresent(act -> {
                letGo.add(turn);
                parents.put(turn, act);
              });
        }
      }
    }
    Map<Turn, List<Turn>> groups = new LinkedHashMap<>();
    for (Turn turn : all) {
      groups.computeIfAbsent(head(turn, groups), _ -> new ArrayList<>()).add(turn);
    }
    groups.values().forEach(this::tell);
    List<ToldLine> told = new ArrayList<>();
    Instant begins = lines.isEmpty() ? Instant.EPOCH : lines.getFirst().at();
    for (String line : voice.setUp()) {
      told.add(line(ToldLine.Kind.SET_UP, begins, null, line, 0, List.of()));
    }
    told.addAll(lines);
    return told;
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

  private @Nullable Turn parent(Turn turn, List<Turn> all) {
    if (turn.arrival() == null) {
      return troubled(turn, all);
    }
    if (!turn.isReceived()) {
      return null;
    }
    MessageId id = turn.arrival().kept().id();
    Turn sender = turns.sender(id, turn.desk()).orElse(null);
    return sender == null && turn.isAnswered()
        ? sentIn(turn.arrival().kept().reference(), all)
        : sender;
  }

  /// What delivery reports of a message follows from sending it.
  private @Nullable Turn troubled(Turn turn, List<Turn> all) {
    return all.stream()
        .filter(each -> each.desk().equals(turn.desk()) && each.at().equals(turn.at()))
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
  private static Optional<Turn> closing(Turn late, Turn parent, List<Turn> all) {
    OrganizationId asking = late.isAnswered() ? late.desk() : parent.desk();
    return all.stream()
        .filter(each -> each.isAct() && each.desk().equals(asking))
        .filter(each -> each.at().equals(late.at()))
        .filter(each -> each.feed().stream().anyMatch(entry -> entry.text().startsWith("closed")))
        .findFirst();
  }

  private static @Nullable Turn sentIn(long number, List<Turn> all) {
    return all.stream()
        .filter(turn -> turn.sent().stream().anyMatch(sent -> sent.kept().number() == number))
        .findFirst()
        .orElse(null);
  }

  private boolean isLate(Turn turn) {
    Turn parent = parents.get(turn);
    return parent != null && Duration.between(parent.at(), turn.at()).compareTo(LATE) > 0;
  }

  private void tell(List<Turn> group) {
    Turn root = group.getFirst();
    int at = lines.size();
    List<ToldLine> results = new ArrayList<>();
    List<String> input = isLate(root) ? again(group) : voice.input(root);
    boolean begun = false;
    for (String each : input) {
      boolean remark = each.startsWith(MARK);
      begun |= !remark;
      lines.add(
          line(
              remark ? ToldLine.Kind.REMARK : ToldLine.Kind.INPUT,
              root.at(),
              root.desk(),
              remark ? each.substring(MARK.length()) : each,
              root.receipt(),
              List.of()));
    }
    lines.addAll(at, hitches(group));
    for (Turn turn : group) {
      results.addAll(results(turn, root));
    }
    if (!begun && root.isAct() && !root.refusals().isEmpty()) {
      results.replaceAll(Telling::remark);
      begun = true;
    }
    if (!begun && !results.isEmpty()) {
      lines.add(line(ToldLine.Kind.INPUT, root.at(), root.desk(), "the clock", 0, List.of()));
    }
    lines.addAll(results);
  }

  /// What was refused has not happened: no line can say it, and nothing follows from it.
  private static ToldLine remark(ToldLine result) {
    return line(
        ToldLine.Kind.REMARK,
        result.at(),
        result.desk(),
        result.text(),
        result.receipt(),
        result.reasons());
  }

  private List<ToldLine> results(Turn turn, Turn root) {
    List<String> told = new ArrayList<>();
    if (isLate(turn) && isAnswerLate(turn)) {
      // it comes by itself
    } else if (isLate(turn) || letGo.contains(turn)) {
      told.addAll(lateResults(turn));
    } else if (turn == root && turn.isReceived()) {
      told.addAll(voice.sentHere(turn));
    }
    told.addAll(voice.results(turn));
    for (Letter sent : turn.sent()) {
      if (isHere(sent) && !arrives(sent, turn)) {
        told.addAll(voice.notArrived(sent));
      }
    }
    lost(turn).map(voice::answerLost).ifPresent(told::addAll);
    return told.stream()
        .map(each ->
            line(
                ToldLine.Kind.RESULT, turn.at(), turn.desk(), each, turn.receipt(), turn.reasons()))
        .toList();
  }

  /// The request whose answer, given in this turn, was lost on its way.
  private Optional<Letter> lost(Turn turn) {
    Letter arrival = turn.arrival();
    if (!turn.isReceived() || arrival == null) {
      return Optional.empty();
    }
    MessageId id = arrival.kept().id();
    return turns
        .sender(id, turn.desk())
        .flatMap(from ->
            from.sent().stream()
                .filter(sent -> sent.kept().id().equals(id))
                .filter(sent -> arrives(sent, from) && answerIsLost(sent, from))
                .findFirst())
        .filter(request -> !voice.answersLater(request));
  }

  /// Whether a turn is about an answer that was given late.
  private boolean isAnswerLate(Turn turn) {
    return turn.isAnswered()
        && turn.arrival() != null
        && turns.letter(turn.arrival().kept().reference()).filter(voice::answersLater).isPresent();
  }

  private List<String> lateResults(Turn turn) {
    List<String> told = new ArrayList<>();
    if (turn.isAnswered() && turn.arrival() != null) {
      turns.letter(turn.arrival().kept().reference()).map(voice::sentAgain).ifPresent(told::add);
      turns
          .sender(turn.arrival().kept().id(), turn.desk())
          .map(voice::answeredAgain)
          .ifPresent(told::addAll);
    } else if (turn.arrival() != null) {
      told.add(voice.sentAgain(turn.arrival()));
    }
    return told;
  }

  private List<String> again(List<Turn> group) {
    List<String> again = new ArrayList<>();
    for (Turn turn : group) {
      if (isLate(turn) && turn.isReceived() && cutOff.remove(turn.desk())) {
        again.add(voice.letThrough(turn.desk()));
      }
    }
    again.add(isAnswerLate(group.getFirst()) ? ARRIVE : TRIED_AGAIN);
    return again;
  }

  /// The lines before an input that keep its messages, or their answers, from arriving.
  private List<ToldLine> hitches(List<Turn> group) {
    List<ToldLine> before = new ArrayList<>();
    for (Turn turn : group) {
      if (letGo.contains(turn) && cutOff.remove(turn.desk())) {
        before.add(hitch(turn, voice.letThrough(turn.desk())));
      }
      for (Letter sent : turn.sent()) {
        OrganizationId to = sent.kept().flow().partner();
        if (!isHere(sent)) {
          continue;
        }
        if (!arrives(sent, turn)) {
          if (cutOff.add(to)) {
            before.add(hitch(turn, voice.keptFrom(to, isShutOut(sent))));
          }
        } else if (cutOff.remove(to)) {
          before.add(hitch(turn, voice.letThrough(to)));
        } else if (answerIsLost(sent, turn)) {
          before.addAll(late(sent, turn));
        } else if (answersLater) {
          answersLater = false;
          before.add(hitch(turn, voice.letThrough(to)));
        }
      }
    }
    return before;
  }

  private List<ToldLine> late(Letter sent, Turn turn) {
    if (!voice.answersLater(sent)) {
      return List.of(hitch(turn, "the next answer is lost"));
    }
    boolean known = answersLater;
    answersLater = true;
    return known ? List.of() : List.of(hitch(turn, "the dmv answers later"));
  }

  private static ToldLine hitch(Turn turn, String text) {
    return line(ToldLine.Kind.INPUT, turn.at(), turn.desk(), text, 0, List.of());
  }

  /// Whether a request is for a desk of this node.
  private boolean isHere(Letter sent) {
    return sent.kept().flow().direction() == Direction.SENT
        && sent.kept().reference() == 0
        && hosted.contains(sent.kept().flow().partner());
  }

  private boolean isShutOut(Letter sent) {
    return turns.attempts(sent.kept().number()).stream()
        .anyMatch(attempt -> attempt.result() == Attempt.Result.SHUT_OUT);
  }

  private boolean arrives(Letter sent, Turn turn) {
    return turns.receiver(sent.kept()).filter(there -> inTime(turn, there)).isPresent();
  }

  /// Whether a request came, and its answer did not come back in time.
  private boolean answerIsLost(Letter sent, Turn turn) {
    return turns
        .receiver(sent.kept())
        .map(Turn::answer)
        .filter(
            answer -> turns.receiver(answer.kept()).filter(back -> inTime(turn, back)).isEmpty())
        .isPresent();
  }

  private static boolean inTime(Turn from, Turn to) {
    return Duration.between(from.at(), to.at()).compareTo(LATE) <= 0;
  }

  private static ToldLine line(
      ToldLine.Kind kind,
      Instant at,
      @Nullable OrganizationId desk,
      String text,
      long receipt,
      List<String> reasons) {
    return new ToldLine(kind, at, desk, text, receipt, reasons);
  }

  /// Turns in the order in which they are to be told.
  static Comparator<Turn> order() {
    return Comparator.comparing(Turn::at).thenComparingDouble(Turn::order);
  }
}
