package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes lines of turns: what no desk of this node brought about is an input, and what follows from
/// it from desk to desk stands under it as results.
final class Telling {
  private static final String MARK = "# ";

  private final Turns turns;
  private final Voice voice;
  private final Lineage lineage;
  private final Passage passage;
  private final Hitches hitches;
  private final List<ToldLine> lines = new ArrayList<>();

  /// @param all in their order
  Telling(Turns turns, Voice voice, Set<OrganizationId> hosted, List<Turn> all) {
    this.turns = turns;
    this.voice = voice;
    lineage = new Lineage(turns, all);
    passage = new Passage(turns, voice, hosted);
    hitches = new Hitches(lineage, passage, voice);
  }

  /// The story, once.
  List<ToldLine> lines() {
    lineage.groups().forEach(this::tell);
    List<ToldLine> told = new ArrayList<>();
    Instant begins = lines.isEmpty() ? Instant.EPOCH : lines.getFirst().at();
    for (String line : voice.setUp()) {
      told.add(line(ToldLine.Kind.SET_UP, begins, null, line, 0, List.of()));
    }
    told.addAll(lines);
    return told;
  }

  private void tell(List<Turn> group) {
    Turn root = group.getFirst();
    int at = lines.size();
    List<ToldLine> results = new ArrayList<>();
    List<String> input = lineage.isLate(root) ? hitches.again(group) : voice.input(root);
    List<String> untold = new ArrayList<>();
    for (Turn turn : group) {
      List<ToldLine> told = results(turn, root);
      results.addAll(told);
      if (told.isEmpty() && turn.desk().equals(root.desk())) {
        untold.addAll(turn.reasons());
      }
    }
    List<ToldLine> inputs = inputs(root, input, untold);
    boolean begun = inputs.stream().anyMatch(line -> line.kind() == ToldLine.Kind.INPUT);
    lines.addAll(inputs);
    lines.addAll(at, hitches.before(group));
    if (!begun && root.isAct() && !root.refusals().isEmpty()) {
      results.replaceAll(Telling::remark);
      begun = true;
    }
    if (!begun && !results.isEmpty()) {
      lines.add(
          line(
              ToldLine.Kind.INPUT,
              root.at(),
              root.desk(),
              "the clock",
              0,
              inputs.isEmpty() ? untold : List.of()));
    }
    lines.addAll(results);
  }

  /// The lines of what heads a group.
  ///
  /// @param untold why its desk decided what no line of a result says; it stands at the first line
  ///   that is no remark, or else at the first
  private static List<ToldLine> inputs(Turn root, List<String> input, List<String> untold) {
    int first = 0;
    while (first < input.size() && input.get(first).startsWith(MARK)) {
      first++;
    }
    int heading = first == input.size() ? 0 : first;
    List<ToldLine> told = new ArrayList<>();
    for (String each : input) {
      boolean remark = each.startsWith(MARK);
      told.add(
          line(
              remark ? ToldLine.Kind.REMARK : ToldLine.Kind.INPUT,
              root.at(),
              root.desk(),
              remark ? each.substring(MARK.length()) : each,
              root.receipt(),
              told.size() == heading ? untold : List.of()));
    }
    return told;
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

  /// The lines of a turn. Why it was decided so stands once, at the first line of what the desk did
  /// itself. What another desk decided without doing anything has no line in the notation, so a
  /// remark bears why; what the desk of the input decided so stands at the input.
  private List<ToldLine> results(Turn turn, Turn root) {
    List<String> told = new ArrayList<>();
    if (lineage.isLate(turn) && passage.isAnswerLate(turn)) {
      // it comes by itself
    } else if (lineage.isLate(turn) || lineage.isLetGo(turn)) {
      told.addAll(lateResults(turn));
    } else if (turn == root && turn.isReceived()) {
      told.addAll(voice.sentHere(turn));
    }
    int before = told.size();
    told.addAll(voice.results(turn));
    int own = told.size() > before ? before : 0;
    for (Letter sent : turn.sent()) {
      if (passage.isHere(sent) && !passage.arrives(sent, turn)) {
        told.addAll(voice.notArrived(sent));
      }
    }
    passage.lost(turn).map(voice::answerLost).ifPresent(told::addAll);
    if (told.isEmpty() && !turn.reasons().isEmpty() && !turn.desk().equals(root.desk())) {
      return List.of(silent(turn));
    }
    List<ToldLine> results = new ArrayList<>();
    for (String each : told) {
      List<String> reasons = results.size() == own ? turn.reasons() : List.of();
      results.add(
          line(ToldLine.Kind.RESULT, turn.at(), turn.desk(), each, turn.receipt(), reasons));
    }
    return results;
  }

  private static ToldLine silent(Turn turn) {
    String decided =
        turn.reasons().stream()
            .map(reason -> reason.replaceFirst(", by .*", ""))
            .collect(Collectors.joining("; "));
    return line(
        ToldLine.Kind.REMARK,
        turn.at(),
        turn.desk(),
        turn.desk() + " decides on " + decided,
        turn.receipt(),
        turn.reasons());
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
