package cursitor.server.store.sql;

import cursitor.server.store.FeedEntry;
import java.sql.SQLException;

/// Entries of the feed as rows.
final class FeedEntries {
  /// Gives what [#of(Cells)] reads, and what led to it; to be followed by a condition.
  static final String SELECT =
      """
      SELECT e.place, e.kind AS entry_kind, e.told_at, e.subject, e.code, e.said, e.led, d.desk,
             d.mode, d.kind, f.name
      FROM feed e
      JOIN case_file f ON f.number = e.case_file JOIN drawer d ON d.number = f.drawer
      """;

  private FeedEntries() {}

  static FeedEntry of(Cells row) throws SQLException {
    return new FeedEntry(
        row.getLong("place"),
        Columns.instant(row, "told_at"),
        Columns.constant(FeedEntry.Kind.class, row.getInt("entry_kind")),
        Columns.key(row),
        row.getString("subject"),
        row.getString("code"),
        row.getString("said"));
  }
}
