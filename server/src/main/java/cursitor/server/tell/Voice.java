package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import java.time.ZoneId;
import java.util.List;

/// How the lines of one exchange are written. Asked turn by turn in their order, for what a line
/// says may depend on those before it.
interface Voice {
  /// The tag of its stories' headers.
  String tag();

  /// Whose local time its lines have.
  ZoneId zone();

  /// What made the turn happen, as lines; remarks among them begin with `#`. Never empty for a turn
  /// that is not the clock's.
  List<String> input(Turn turn);

  /// What the desk did, without the arrows.
  List<String> results(Turn turn);

  /// What a desk of another node did that led to this turn, without the arrows.
  List<String> sentHere(Turn turn);

  /// That a message goes out once more.
  String sentAgain(Letter letter);

  /// That a desk gives its first answer once more.
  List<String> answeredAgain(Turn answering);

  /// That an answer was lost, and what follows from it at whoever asked.
  List<String> answerLost(Letter request);

  /// Whether an answer that came late was given late, and did not get lost.
  boolean answersLater(Letter request);

  /// What follows at whoever asked from a message that did not arrive.
  List<String> notArrived(Letter request);

  /// The line that keeps messages from a desk.
  String keptFrom(OrganizationId desk, boolean shutOut);

  /// The line that lets them through again.
  String letThrough(OrganizationId desk);

  /// Who people are, to stand before the story.
  List<String> setUp();

  /// What makes a desk do something without an act or a message: the clock, or that delivery has
  /// given up.
  static String internal(Turn turn) {
    return turn.feed().stream().anyMatch(entry -> entry.code().equals("GAVE_UP"))
        ? "delivery gives up"
        : "the clock";
  }
}
