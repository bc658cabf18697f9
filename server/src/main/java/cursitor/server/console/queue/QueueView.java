package cursitor.server.console.queue;

import cursitor.exchange.Deadline;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.console.page.Words;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page of the queue shows.
///
/// @param causes the open items grouped; empty where closed ones are shown
/// @param next where the next page is; empty where there is none
/// @param looked how many were looked through where that was not all there is; else 0
record QueueView(List<CauseView> causes, List<Row> rows, String next, int looked) {
  QueueView {
    causes = List.copyOf(causes);
    rows = List.copyOf(rows);
  }

  /// How many open items have one cause.
  ///
  /// @param sentence what the code means; empty where the items shown do not say the same
  /// @param link to its items
  /// @param toAll to where all of them can be mended or closed
  record CauseView(
      OrganizationId desk,
      WorkItem.Kind kind,
      String what,
      String code,
      String sentence,
      String link,
      String toAll,
      long items,
      String oldest) {
    /// @param shown items, of which those of the cause say what it means
    static CauseView of(Queue.Cause cause, List<KeptWorkItem> shown, Instant now) {
      Question items = Question.ofCause(cause.desk(), cause.kind(), cause.code());
      return new CauseView(
          cause.desk(),
          cause.kind(),
          Words.of(cause.kind()),
          cause.code(),
          sentence(cause, shown),
          items.link(""),
          items.linkToAll(),
          cause.items(),
          Words.between(cause.oldestAt(), now));
    }

    private static String sentence(Queue.Cause cause, List<KeptWorkItem> shown) {
      List<String> said =
          shown.stream()
              .map(KeptWorkItem::item)
              .filter(item ->
                  item.kind() == cause.kind()
                      && item.code().equals(cause.code())
                      && item.caseFile().desk().equals(cause.desk()))
              .map(WorkItem::sentence)
              .distinct()
              .limit(2)
              .toList();
      return said.size() == 1 ? said.getFirst() : "";
    }
  }

  /// One item.
  ///
  /// @param due in how long it is late, or since when; empty where no policy says
  /// @param owner who sees to it; empty where nobody does
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
      String owner,
      String outcome) {
    static Row of(
        KeptWorkItem kept, Optional<Deadline> deadline, Owners.@Nullable Owner owner, Instant now) {
      WorkItem item = kept.item();
      KeptWorkItem.Settlement settlement = kept.settlement();
      return new Row(
          item.id(),
          Words.of(item.kind()),
          item.caseFile().desk().value(),
          item.subject().isEmpty() ? Words.caseFile(item.caseFile()) : item.subject(),
          item.code(),
          item.sentence(),
          Words.between(kept.raisedAt(), settlement == null ? now : settlement.at()),
          deadline.map(each -> left(each, now)).orElse(""),
          deadline.filter(each -> isLate(each, now)).isPresent(),
          owner == null ? "" : owner.account(),
          settlement == null ? "" : settlement.outcome());
    }
  }

  /// How much is left of a deadline, such as `3 days left` or `late by 2 hours`.
  static String left(Deadline deadline, Instant now) {
    return isLate(deadline, now)
        ? "late by " + Words.between(deadline.at(), now)
        : Words.between(now, deadline.at()) + " left";
  }

  static boolean isLate(Deadline deadline, Instant now) {
    return !now.isBefore(deadline.at());
  }
}
