package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Direction;
import cursitor.server.store.Traffic;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Counts of hours and days in SQL: the rows of one span of time lie side by side.
public final class SqlTraffic implements Traffic {
  private static final String SINCE =
      """
      SELECT w.desk, w.direction, t.number, SUM(t.messages) AS messages, SUM(t.refused) AS refused
      FROM traffic t JOIN flow w ON w.number = t.flow
      WHERE t.span = ? AND t.number >= ?
      GROUP BY w.desk, w.direction, t.number ORDER BY t.number, w.desk, w.direction
      """;

  private static final String RAISED =
      """
      SELECT desk, raised_at / 86400000 AS number, COUNT(*) AS raised, 0 AS settled
      FROM work_item WHERE desk = ? AND raised_at >= ? GROUP BY desk, raised_at / 86400000
      """;

  private static final String SETTLED =
      """
      SELECT desk, settled_at / 86400000 AS number, 0 AS raised, COUNT(*) AS settled
      FROM work_item WHERE desk = ? AND settled_at IS NOT NULL AND settled_at >= ?
      GROUP BY desk, settled_at / 86400000
      """;

  private final Database database;

  public SqlTraffic(Database database) {
    this.database = database;
  }

  @Override
  public List<Count> since(Span span, Instant from) {
    return database.read(statements ->
        statements.list(SINCE, SqlTraffic::count, Columns.place(span), span.number(from)));
  }

  private static Count count(Cells row) throws SQLException {
    return new Count(
        new OrganizationId(row.getString("desk")),
        Columns.constant(Direction.class, row.getInt("direction")),
        row.getLong("number"),
        row.getLong("messages"),
        row.getLong("refused"));
  }

  /// The indexes of work items begin with the desk, so each desk is asked for.
  @Override
  public List<Work> work(Instant from) {
    long first = Span.DAY.start(Span.DAY.number(from)).toEpochMilli();
    return database.read(statements -> {
      List<Work> work = new ArrayList<>();
      for (String desk :
          statements.list("SELECT DISTINCT desk FROM drawer", row -> row.getString("desk"))) {
        work.addAll(statements.list(RAISED, SqlTraffic::work, desk, first));
        work.addAll(statements.list(SETTLED, SqlTraffic::work, desk, first));
      }
      return work;
    });
  }

  private static Work work(Cells row) throws SQLException {
    return new Work(
        new OrganizationId(row.getString("desk")),
        row.getLong("number"),
        row.getLong("raised"),
        row.getLong("settled"));
  }
}
