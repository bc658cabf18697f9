package cursitor.server.console.queue;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.due.Deadlines;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page of the queue shows.
///
/// @param causes the open items grouped; empty where closed ones are shown
/// @param next from where the next page goes on, or null
record QueueView(List<CauseView> causes, List<Row> rows, @Nullable String next) {
  private static final int ON_A_PAGE = 50;

  QueueView {
    causes = List.copyOf(causes);
    rows = List.copyOf(rows);
  }

  /// How many open items have one cause.
  record CauseView(
      OrganizationId desk,
      WorkItem.Kind kind,
      String what,
      String code,
      long items,
      String oldest) {
    static CauseView of(Queue.Cause cause, Instant now) {
      return new CauseView(
          cause.desk(),
          cause.kind(),
          Words.of(cause.kind()),
          cause.code(),
          cause.items(),
          Words.between(cause.oldestAt(), now));
    }
  }

  /// One item.
  ///
  /// @param due in how long it is late, or since when; empty where no policy says
  record Row(
      UUID id,
      String what,
      String desk,
      String about,
      String code,
      String sentence,
      String age,
      String due,
      boolean late,
      String outcome) {
    static Row of(KeptWorkItem kept, Deadlines deadlines, Records records, Instant now) {
      WorkItem item = kept.item();
      var deadline = deadlines.of(kept, records);
      boolean late = deadline.filter(each -> !now.isBefore(each.at())).isPresent();
      KeptWorkItem.Settlement settlement = kept.settlement();
      return new Row(
          item.id(),
          Words.of(item.kind()),
          item.caseFile().desk().value(),
          item.subject().isEmpty() ? item.caseFile().name() : item.subject(),
          item.code(),
          item.sentence(),
          Words.between(kept.raisedAt(), settlement == null ? now : settlement.at()),
          deadline
              .map(each ->
                  late
                      ? "late by " + Words.between(each.at(), now)
                      : "in " + Words.between(now, each.at()))
              .orElse(""),
          late,
          settlement == null ? "" : settlement.outcome());
    }
  }

  static QueueView of(
      Queue queue,
      Queue.Choice choice,
      Set<OrganizationId> desks,
      Queue.@Nullable Place after,
      Deadlines deadlines,
      Records records,
      Instant now) {
    Queue.Order order = choice.open() ? Queue.Order.OLDEST_FIRST : Queue.Order.NEWEST_FIRST;
    List<KeptWorkItem> page = queue.page(choice, order, after, ON_A_PAGE);
    return new QueueView(
        choice.open()
            ? queue.causes(desks).stream().map(each -> CauseView.of(each, now)).toList()
            : List.of(),
        page.stream().map(each -> Row.of(each, deadlines, records, now)).toList(),
        page.size() < ON_A_PAGE ? null : Queue.Place.of(page.getLast()).toString());
  }
}
