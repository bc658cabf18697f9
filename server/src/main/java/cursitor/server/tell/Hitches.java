package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines that keep messages, or their answers, from arriving, and let them through again. Asked
/// group by group in their order, for what is kept away stays so until it is let through.
final class Hitches {
  private static final String TRIED_AGAIN = "delivery tries again";
  private static final String ARRIVE = "the answers arrive";

  private final Lineage lineage;
  private final Passage passage;
  private final Voice voice;
  private final Set<OrganizationId> cutOff = new HashSet<>();
  private boolean answersLater;

  Hitches(Lineage lineage, Passage passage, Voice voice) {
    this.lineage = lineage;
    this.passage = passage;
    this.voice = voice;
  }

  /// The input of a group that was kept up on its way.
  List<String> again(List<Turn> group) {
    List<String> again = new ArrayList<>();
    for (Turn turn : group) {
      if (lineage.isLate(turn) && turn.isReceived() && cutOff.remove(turn.desk())) {
        again.add(voice.letThrough(turn.desk()));
      }
    }
    again.add(passage.isAnswerLate(group.getFirst()) ? ARRIVE : TRIED_AGAIN);
    return again;
  }

  /// The lines before the input of a group.
  List<ToldLine> before(List<Turn> group) {
    List<ToldLine> before = new ArrayList<>();
    for (Turn turn : group) {
      if (lineage.isLetGo(turn) && cutOff.remove(turn.desk())) {
        before.add(hitch(turn, voice.letThrough(turn.desk())));
      }
      for (Letter sent : turn.sent()) {
        if (passage.isHere(sent)) {
          before.addAll(before(sent, turn));
        }
      }
    }
    return before;
  }

  private List<ToldLine> before(Letter sent, Turn turn) {
    OrganizationId to = sent.kept().flow().partner();
    if (!passage.arrives(sent, turn)) {
      return cutOff.add(to)
          ? List.of(hitch(turn, voice.keptFrom(to, passage.isShutOut(sent))))
          : List.of();
    }
    if (cutOff.remove(to)) {
      return List.of(hitch(turn, voice.letThrough(to)));
    }
    if (passage.answerIsLost(sent, turn)) {
      return late(sent, turn);
    }
    if (answersLater) {
      answersLater = false;
      return List.of(hitch(turn, voice.letThrough(to)));
    }
    return List.of();
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
    return new ToldLine(ToldLine.Kind.INPUT, turn.at(), turn.desk(), text, 0, List.of());
  }
}
