package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    lines.addAll(at, hitches.before(group));
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
    if (lineage.isLate(turn) && passage.isAnswerLate(turn)) {
      // it comes by itself
    } else if (lineage.isLate(turn) || lineage.isLetGo(turn)) {
      told.addAll(lateResults(turn));
    } else if (turn == root && turn.isReceived()) {
      told.addAll(voice.sentHere(turn));
    }
    told.addAll(voice.results(turn));
    for (Letter sent : turn.sent()) {
      if (passage.isHere(sent) && !passage.arrives(sent, turn)) {
        told.addAll(voice.notArrived(sent));
      }
    }
    passage.lost(turn).map(voice::answerLost).ifPresent(told::addAll);
    return told.stream()
        .map(each ->
            line(
                ToldLine.Kind.RESULT, turn.at(), turn.desk(), each, turn.receipt(), turn.reasons()))
        .toList();
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
