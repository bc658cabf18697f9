package cursitor.server.store.ledger;

import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The rows of one statement, sent together; no row, no statement.
final class Rows {
  private final Statements statements;
  private final String sql;
  private boolean any;

  Rows(Statements statements, String sql) {
    this.statements = statements;
    this.sql = sql;
  }

  void add(@Nullable Object... values) throws SQLException {
    statements.add(sql, values);
    any = true;
  }

  void send() throws SQLException {
    if (any) {
      statements.send(sql);
    }
  }
}
