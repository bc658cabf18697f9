package cursitor.server.tell;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Message;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.TimelineEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for what a desk told in which of its turns it did. Mostly that is kept. Where it is not,
/// both have the same moment; where several turns have it, the one is taken whose message has the
/// code of what was told, and never one before that of what was told earlier.
final class Attribution {
  private static final double AFTER = 0.25;

  private final List<Turn> turns;
  private final Kept kept;
  private final Map<String, Double> last = new HashMap<>();

  /// Knows of what was told in which turn that was, where it is kept.
  interface Kept {
    @Nullable Turn turn(TimelineEntry.Told told);
  }

  Attribution(List<Turn> turns, Kept kept) {
    this.turns = turns;
    this.kept = kept;
  }

  /// @param feed in the order of the cursors
  void of(List<TimelineEntry.Told> feed) {
    double latest = 0;
    for (TimelineEntry.Told told : feed) {
      FeedEntry entry = told.entry();
      Turn turn = kept.turn(told);
      if (turn == null) {
        turn = best(entry);
      }
      if (turn == null) {
        turn =
            new Turn(
                entry.caseFile().desk(),
                entry.at(),
                Math.max(latest, lastAt(entry)) + AFTER,
                null,
                List.of());
        turns.add(turn);
      }
      turn.feed().add(entry);
      last.put(moment(entry), turn.order());
      latest = Math.max(latest, turn.order());
    }
  }

  private @Nullable Turn best(FeedEntry entry) {
    double from = lastAt(entry);
    return turns.stream()
        .filter(turn -> turn.desk().equals(entry.caseFile().desk()))
        .filter(turn -> turn.at().equals(entry.at()))
        .filter(turn -> turn.order() >= from)
        .min(
            Comparator.<Turn>comparingInt(turn -> fits(turn, entry) ? 0 : 1)
                .thenComparingDouble(Turn::order))
        .orElse(null);
  }

  private double lastAt(FeedEntry entry) {
    return last.getOrDefault(moment(entry), 0.0);
  }

  private static String moment(FeedEntry entry) {
    return entry.caseFile().desk() + " " + entry.at();
  }

  private static boolean fits(Turn turn, FeedEntry entry) {
    return switch (entry.kind()) {
      case DOCKET_ENTRY -> entry.code().equals(code(turn.arrival()));
      case WORK_ITEM_SETTLED ->
          entry.text().startsWith("closed") ? turn.isAct() : !turn.sent().isEmpty();
      case WORK_ITEM_RAISED ->
          turn.refusals().stream().anyMatch(each -> each.code().code().equals(entry.code()))
              || entry.code().equals(code(turn.arrival()));
      case REASON -> true;
    };
  }

  private static String code(@Nullable Letter arrival) {
    Message message = arrival == null ? null : arrival.message();
    return switch (message) {
      case FareMessage fare -> fare.transaction().code().name();
      case SuccessResponse success -> success.messageCode();
      case ErrorResponse error -> error.errorCode();
      case FareAnswer.Refusal refusal -> refusal.code();
      case null, default -> "";
    };
  }
}
