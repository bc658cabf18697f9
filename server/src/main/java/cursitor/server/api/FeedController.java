package cursitor.server.api;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What came back: docket entries, message codes, errors and work items, in order and at least
/// once.
@RestController
class FeedController {
  private final Records records;

  FeedController(Records records) {
    this.records = records;
  }

  /// The entries after a cursor, and the cursor to go on from.
  @GetMapping("/api/courts/{court}/feed")
  Feed feed(
      @PathVariable String court,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = Paging.USUAL) int limit) {
    OrganizationId desk = new OrganizationId(court);
    int most = Paging.limited(limit);
    List<Entry> entries = new ArrayList<>();
    long next = after;
    List<FeedEntry> told = records.feed(desk, next, most);
    while (!told.isEmpty() && entries.size() < most) {
      for (FeedEntry entry : told) {
        if (entries.size() < most) {
          next = entry.cursor();
          // Why the desk decided as it did is for whoever asks, see `case --why`; a court's system
          // could do nothing with it, and takes a piece without entries for the end.
          if (entry.kind() != FeedEntry.Kind.REASON) {
            entries.add(Entry.of(entry));
          }
        }
      }
      told = entries.size() < most ? records.feed(desk, next, most) : List.of();
    }
    return new Feed(entries, next);
  }

  /// A piece of the feed.
  ///
  /// @param next the cursor to ask with the next time, also when there was nothing new
  record Feed(List<Entry> entries, long next) {}

  /// One thing that is told.
  ///
  /// @param caseFile docket number and participant id; in FARE court, case and party
  /// @param abstractId the notice it is about; in FARE the case/party
  record Entry(
      long cursor,
      Instant at,
      Kind kind,
      OperatingMode mode,
      String caseFile,
      String abstractId,
      String code,
      String text) {
    /// What kind of thing it is.
    enum Kind {
      DOCKET_ENTRY,
      WORK_ITEM_RAISED,
      WORK_ITEM_SETTLED
    }

    static Entry of(FeedEntry entry) {
      return new Entry(
          entry.cursor(),
          entry.at(),
          Kind.valueOf(entry.kind().name()),
          entry.caseFile().mode(),
          entry.caseFile().name(),
          entry.subject(),
          entry.code(),
          entry.text());
    }
  }
}
