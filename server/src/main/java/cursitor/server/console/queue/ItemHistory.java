package cursitor.server.console.queue;

import cursitor.server.console.audit.Menders;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened about a work item, line by line: the message it is about, what was sent last about
/// the same since, and how it and other items ended; and who did what about it.
final class ItemHistory {
  private final Records records;
  private final WallClock clock;
  private final List<String> lines = new ArrayList<>();

  private ItemHistory(Records records, WallClock clock) {
    this.records = records;
    this.clock = clock;
  }

  /// @param last what was sent last about the same
  static List<String> of(
      Queue.Story story,
      Optional<KeptMessage> last,
      Menders menders,
      Records records,
      WallClock clock) {
    ItemHistory history = new ItemHistory(records, clock);
    story.messages().forEach(history::add);
    last.filter(message ->
            story.messages().stream()
                .noneMatch(each -> each.message().number() == message.number()))
        .ifPresent(history::addLast);
    story.others().forEach(history::add);
    menders.of(story.item().item().id()).forEach(history::add);
    KeptWorkItem.Settlement settlement = story.item().settlement();
    if (settlement != null) {
      history.lines.add(clock.moment(settlement.at()) + ": " + settlement.outcome());
    }
    return history.lines;
  }

  private void add(Queue.Concerned each) {
    add(each.message(), "");
    each.attempts().forEach(attempt -> lines.add(tried(attempt)));
    Optional.ofNullable(each.answer()).ifPresent(this::addAnswer);
  }

  private void addLast(KeptMessage last) {
    add(last, "sent again, ");
    records.attempts(last.number()).forEach(attempt -> lines.add(tried(attempt)));
    records.message(last.answer()).ifPresent(this::addAnswer);
  }

  /// @param what it is beside a message of this way; empty where it is no more
  private void add(KeptMessage message, String what) {
    lines.add(
        "%s: %s%s %s, receipt %d, %s"
            .formatted(
                clock.moment(message.keptAt()),
                what,
                Words.before(message.flow().direction()),
                message.flow().partner(),
                message.number(),
                Words.of(message.standing())));
  }

  private void addAnswer(KeptMessage answer) {
    lines.add(
        "%s: the answer, receipt %d".formatted(clock.moment(answer.keptAt()), answer.number()));
  }

  private void add(KeptWorkItem other) {
    KeptWorkItem.Settlement settlement = other.settlement();
    lines.add(
        "%s: %s %s, %s"
            .formatted(
                clock.moment(other.raisedAt()),
                Words.of(other.item().kind()),
                other.item().code(),
                settlement == null ? "still open" : settlement.outcome()));
  }

  private void add(Menders.Act act) {
    lines.add(
        "%s: %s by %s at the console".formatted(clock.moment(act.at()), act.what(), act.account()));
  }

  private String tried(Attempt attempt) {
    return "%s: tried to deliver, %s"
        .formatted(clock.moment(attempt.startedAt()), Words.of(attempt.result()));
  }

  /// How an item ended, and when.
  ///
  /// @param by who ended it; empty where that is not known
  static String ended(KeptWorkItem.Settlement settlement, String by, WallClock clock) {
    return clock.moment(settlement.at())
        + ": "
        + settlement.outcome()
        + (by.isEmpty() ? "" : " by " + by)
        + (settlement.reason().isEmpty() ? "" : ", \"" + settlement.reason() + "\"");
  }
}
