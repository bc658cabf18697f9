package cursitor.server.console.queue;

import cursitor.server.console.audit.Menders;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What happened about a work item, line by line: the message it is about, what was sent last about
/// the same since, and how it and other items ended; and who did what about it.
final class ItemHistory {
  private final Records records;
  private final WallClock clock;
  private final List<Line> lines = new ArrayList<>();

  /// What happened when.
  private record Line(Instant at, String text) {}

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
    history.addEnd(story.item(), menders);
    last.filter(message ->
            story.messages().stream()
                .noneMatch(each -> each.message().number() == message.number()))
        .ifPresent(history::addLast);
    story.others().forEach(history::add);
    return history.lines.stream()
        .sorted(Comparator.comparing(Line::at))
        .map(line -> history.clock.moment(line.at()) + ": " + line.text())
        .toList();
  }

  /// What people did about it, and how it ended where that was not by one of these.
  private void addEnd(KeptWorkItem item, Menders menders) {
    List<Menders.Act> acts = menders.of(item);
    acts.forEach(this::add);
    KeptWorkItem.Settlement settlement = item.settlement();
    String by = menders.ending(item);
    if (settlement != null
        && acts.stream().noneMatch(act -> act.ended() && act.what().equals(settlement.outcome()))) {
      lines.add(
          new Line(settlement.at(), settlement.outcome() + (by.isEmpty() ? "" : " by " + by)));
    }
  }

  private void add(Queue.Concerned each) {
    add(each.message(), "");
    each.attempts().forEach(this::add);
    Optional.ofNullable(each.answer()).ifPresent(this::addAnswer);
  }

  private void addLast(KeptMessage last) {
    add(last, "again ");
    records.attempts(last.number()).forEach(this::add);
    records.message(last.answer()).ifPresent(this::addAnswer);
  }

  /// @param again before what it is beside a message of this way; empty where it is no more
  private void add(KeptMessage message, String again) {
    lines.add(
        new Line(
            message.keptAt(),
            "%s%s %s, receipt %d, %s"
                .formatted(
                    again,
                    Words.before(message.flow().direction()),
                    message.flow().partner(),
                    message.number(),
                    Words.of(message.standing()))));
  }

  private void addAnswer(KeptMessage answer) {
    lines.add(new Line(answer.keptAt(), "the answer, receipt " + answer.number()));
  }

  private void add(KeptWorkItem other) {
    KeptWorkItem.Settlement settlement = other.settlement();
    lines.add(
        new Line(
            other.raisedAt(),
            "%s %s, %s"
                .formatted(
                    Words.of(other.item().kind()),
                    other.item().code(),
                    settlement == null ? "still open" : settlement.outcome())));
  }

  private void add(Menders.Act act) {
    String words = act.ended() ? "%s by %s at the console" : "asked for at the console: %s, by %s";
    lines.add(new Line(act.at(), words.formatted(act.what(), act.account())));
  }

  private void add(Attempt attempt) {
    lines.add(new Line(attempt.startedAt(), "tried to deliver, " + Words.of(attempt.result())));
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
