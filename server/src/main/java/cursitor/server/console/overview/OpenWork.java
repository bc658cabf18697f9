package cursitor.server.console.overview;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Store;
import cursitor.server.store.sql.Columns;
import java.time.Instant;
import java.util.List;

/// What waits for people, from the store: counted in one pass over what is open.
final class OpenWork {
  /// Under which code it stands that a partner was not heard of.
  static final String SILENT = "SILENT";

  /// The most of one desk, so that many of one do not hide those of another.
  private static final int MOST_SILENCES = 10;

  private OpenWork() {}

  /// Work items of one kind at one desk.
  record Heap(OrganizationId desk, WorkItem.Kind kind, long items, Instant oldest) {}

  /// A partner that sends daily and has stopped, as the daily report found.
  record Silence(OrganizationId desk, Instant since, String sentence) {}

  static List<Heap> heaps(Store store) {
    return store.examine((statements, _) ->
        statements.list(
            """
            SELECT desk, kind, COUNT(*) AS items, MIN(raised_at) AS oldest FROM work_item
            WHERE settled_at IS NULL GROUP BY desk, kind ORDER BY oldest
            """,
            row ->
                new Heap(
                    new OrganizationId(row.getString("desk")),
                    Columns.constant(WorkItem.Kind.class, row.getInt("kind")),
                    row.getLong("items"),
                    Columns.instant(row, "oldest"))));
  }

  static List<Silence> silences(Store store) {
    return store.examine((statements, _) ->
        statements.list(
            """
            SELECT desk, raised_at, sentence FROM (
              SELECT desk, raised_at, sentence,
                ROW_NUMBER() OVER (PARTITION BY desk ORDER BY raised_at) AS place
              FROM work_item WHERE settled_at IS NULL AND code = ?
            ) AS silence
            WHERE place <= ? ORDER BY raised_at
            """,
            row ->
                new Silence(
                    new OrganizationId(row.getString("desk")),
                    Columns.instant(row, "raised_at"),
                    row.getString("sentence")),
            SILENT,
            MOST_SILENCES));
  }
}
