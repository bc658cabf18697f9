package cursitor.server.store.sql;

import cursitor.exchange.MessageId;
import cursitor.server.store.KeptMessage;
import java.sql.SQLException;

/// Kept messages as rows.
final class Messages {
  /// Gives what [#of(Cells)] reads; to be followed by a condition.
  static final String SELECT =
      """
      SELECT m.number, m.id, m.reference, m.answer, m.standing, m.kept_at, m.repeats, m.subject,
             w.desk, w.partner, w.exchange, w.direction, w.mode, d.kind, f.name, z.erased_at
      FROM message m
      JOIN flow w ON w.number = m.flow
      LEFT JOIN case_file f ON f.number = m.case_file
      LEFT JOIN drawer d ON d.number = f.drawer
      LEFT JOIN erasure z ON z.number = m.erased
      """;

  private Messages() {}

  static KeptMessage of(Cells row) throws SQLException {
    return new KeptMessage(
        row.getLong("number"),
        Columns.flow(row),
        new MessageId(Columns.uuid(row, "id")),
        row.getLong("reference"),
        row.getLong("answer"),
        Columns.standing(row),
        Columns.instant(row, "kept_at"),
        row.getInt("repeats"),
        row.getString("name") == null ? null : Columns.key(row),
        row.getString("subject"),
        row.isNull("erased_at") ? null : Columns.instant(row, "erased_at"));
  }
}
