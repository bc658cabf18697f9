package cursitor.server.store.sql;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import java.sql.SQLException;
import java.time.Duration;

/// Tries at delivery as rows.
final class Attempts {
  /// Gives what [#of(Cells)] reads; to be followed by a condition.
  static final String SELECT =
      """
      SELECT a.number, a.started_at, a.took, a.result, a.http_status, m.id, w.desk FROM attempt a
      JOIN message m ON m.number = a.number JOIN flow w ON w.number = m.flow
      """;

  private Attempts() {}

  static Attempt of(Cells row) throws SQLException {
    return new Attempt(
        new OrganizationId(row.getString("desk")),
        new MessageId(Columns.uuid(row, "id")),
        Columns.instant(row, "started_at"),
        Duration.ofMillis(row.getLong("took")),
        Columns.constant(Attempt.Result.class, row.getInt("result")),
        row.getInt("http_status"));
  }
}
