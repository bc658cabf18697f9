package cursitor.server.console.queue;

import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import cursitor.server.console.page.Csv;
import cursitor.server.console.page.Words;
import cursitor.server.due.Deadlines;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The items of a choice as a table, read and written page by page.
///
/// @param most how many are written; where there are more, the last line says so
record QueueSheet(Pages pages, Deadlines deadlines, Records records, int most) implements Csv.Rows {
  /// The most items of a file.
  static final int MOST = 100_000;

  /// Reads the page behind a place, or the first one.
  @FunctionalInterface
  interface Pages {
    Sifting.Sifted after(Queue.@Nullable Place place);
  }

  @Override
  public void write(Csv table) throws IOException {
    table.row(
        "About",
        "Case",
        "Desk",
        "Partner",
        "What to do",
        "Code",
        "What is wrong",
        "Since",
        "Due",
        "By rule",
        "Ended",
        "Outcome",
        "Item");
    int written = 0;
    Queue.@Nullable Place place = null;
    do {
      Sifting.Sifted page = pages.after(place);
      for (KeptWorkItem each : page.items()) {
        if (++written > most) {
          table.row("There are more than " + most + ": choose fewer of them on the page.");
          return;
        }
        row(table, each);
      }
      place = page.next();
    } while (place != null);
  }

  private void row(Csv table, KeptWorkItem kept) throws IOException {
    WorkItem item = kept.item();
    Optional<Deadline> deadline = deadlines.of(kept, records);
    KeptWorkItem.Settlement settlement = kept.settlement();
    table.row(
        item.subject(),
        item.caseFile().name(),
        item.caseFile().desk().value(),
        kept.partner() == null ? "" : kept.partner().value(),
        Words.of(item.kind()),
        item.code(),
        item.sentence(),
        kept.raisedAt().toString(),
        deadline.map(each -> each.at().toString()).orElse(""),
        deadline.map(Deadline::rule).orElse(""),
        settlement == null ? "" : settlement.at().toString(),
        settlement == null ? "" : settlement.outcome(),
        item.id().toString());
  }
}
