package cursitor.server.console.queue;

import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.mend.Worksheet;
import cursitor.server.mend.Worksheet.Line;
import cursitor.server.mend.Worksheet.Remedy;
import cursitor.server.store.KeptWorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One work item as its page shows it.
///
/// @param due how much is left, until when and by which rule; empty where none says
/// @param cause where the open items of the same cause are listed
/// @param likeIt where all of them can be mended or closed
/// @param toMend the fields to mend, as they were sent
/// @param others the other fields; empty until they are asked for
/// @param hidden how many other fields there are that were not asked for
/// @param corrects fields can be changed and sent
/// @param sendsAgain it can go out again as it stands
/// @param unanswered the message it asks after may be left unsent
/// @param goesOut closing it sends its message once more
/// @param outcome how it ended; empty while it is open
record ItemView(
    UUID id,
    String what,
    String desk,
    String caseFile,
    String toCase,
    String about,
    String code,
    String sentence,
    String raised,
    String due,
    boolean late,
    String cause,
    String likeIt,
    List<FieldView> toMend,
    List<FieldView> others,
    int hidden,
    boolean corrects,
    boolean sendsAgain,
    boolean unanswered,
    boolean goesOut,
    String outcome) {
  ItemView {
    toMend = List.copyOf(toMend);
    others = List.copyOf(others);
  }

  /// One field of what was sent.
  ///
  /// @param theirs what the partner has on file; empty where it did not say
  record FieldView(String name, String label, String sent, String theirs, String complaint) {
    static FieldView of(Line line) {
      String theirs = line.theirs();
      return new FieldView(
          line.name(),
          Words.field(line.name()),
          line.sent(),
          theirs == null ? "" : theirs,
          line.complaint());
    }
  }

  /// Whether the partner said of any field what it has.
  public boolean isTwoSided() {
    return Stream.concat(toMend.stream(), others.stream()).anyMatch(each -> !each.theirs.isEmpty());
  }

  public boolean isOpen() {
    return outcome.isEmpty();
  }

  /// @param all the fields that need no mending are shown too
  static ItemView of(Worksheet sheet, boolean all, Workroom room, WallClock clock) {
    Instant now = room.now();
    KeptWorkItem kept = sheet.kept();
    WorkItem item = kept.item();
    Optional<Deadline> due = room.deadlines().of(kept, room.records());
    List<FieldView> toMend = fields(sheet, true);
    List<FieldView> others = fields(sheet, false);
    KeptWorkItem.Settlement settlement = kept.settlement();
    return new ItemView(
        item.id(),
        Words.of(item.kind()),
        item.caseFile().desk().value(),
        Words.caseFile(item.caseFile()),
        Links.caseFile(item.caseFile()),
        item.subject(),
        item.code(),
        item.sentence(),
        clock.moment(kept.raisedAt()) + ", " + Words.between(kept.raisedAt(), now) + " ago",
        due.map(each ->
                QueueView.left(each, now) + ": " + clock.moment(each.at()) + ", by " + each.rule())
            .orElse(""),
        due.filter(each -> QueueView.isLate(each, now)).isPresent(),
        Question.of(item).link(""),
        Question.of(item).linkToAll(),
        toMend,
        all ? others : List.of(),
        all ? 0 : others.size(),
        sheet.remedy() == Remedy.CORRECT,
        sheet.remedy() == Remedy.SEND_AGAIN,
        sheet.unanswered(),
        room.mending().sendsWhenClosed(sheet),
        settlement == null
            ? ""
            : ItemHistory.ended(settlement, room.menders(sheet).ending(kept), clock));
  }

  private static List<FieldView> fields(Worksheet sheet, boolean toMend) {
    return sheet.lines().stream()
        .filter(line -> line.toMend() == toMend)
        .map(FieldView::of)
        .toList();
  }
}
