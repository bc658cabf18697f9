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

  private static final String BETWEEN =
      """
      SELECT w.desk, w.direction, SUM(t.messages) AS messages, SUM(t.refused) AS refused
      FROM traffic t JOIN flow w ON w.number = t.flow
      WHERE t.span = ? AND t.number >= ? AND t.number < ?
      GROUP BY w.desk, w.direction
      """;

  private static final String RAISED =
      """
      SELECT (raised_at - ?) / ? AS place, COUNT(*) AS raised, 0 AS settled
      FROM work_item WHERE desk = ? AND raised_at >= ? AND raised_at < ? GROUP BY 1
      """;

  private static final String SETTLED =
      """
      SELECT (settled_at - ?) / ? AS place, 0 AS raised, COUNT(*) AS settled
      FROM work_item
      WHERE desk = ? AND settled_at IS NOT NULL AND settled_at >= ? AND settled_at < ? GROUP BY 1
      """;

  private final Database database;

  public SqlTraffic(Database database) {
    this.database = database;
  }

  @Override
  public List<Count> hours(Instant from) {
    return database.read(statements -> since(statements, Span.HOUR, from));
  }

  private static List<Count> since(Statements statements, Span span, Instant from)
      throws SQLException {
    return statements.list(
        SINCE, row -> count(row, row.getLong("number")), Columns.place(span), span.number(from));
  }

  private static Count count(Cells row, long number) throws SQLException {
    return new Count(
        new OrganizationId(row.getString("desk")),
        Columns.constant(Direction.class, row.getInt("direction")),
        number,
        row.getLong("messages"),
        row.getLong("refused"));
  }

  /// A few rows for each day of UTC and, where days begin later than these, for the hours until
  /// then, which for a court are mostly those of its evening: all hours would be many times as
  /// many.
  @Override
  public List<Count> days(List<Instant> begins) {
    return database.readAtOneMoment(statements -> {
      DaySums sums = new DaySums(begins);
      since(statements, Span.DAY, begins.getFirst()).forEach(sums::add);
      for (int day = 0; day < begins.size(); day++) {
        int place = day;
        long midnight = Span.HOUR.number(Span.DAY.start(Span.DAY.number(begins.get(day))));
        long begin = Span.HOUR.number(begins.get(day));
        if (midnight < begin) {
          statements
              .list(BETWEEN, row -> count(row, place), Columns.place(Span.HOUR), midnight, begin)
              .forEach(sums::moveBack);
        }
      }
      return sums.counts();
    });
  }

  /// The indexes of work items begin with the desk, so each desk is asked for.
  @Override
  public List<Work> work(List<Instant> begins) {
    List<Stretch> stretches = Stretch.of(begins);
    return database.read(statements -> {
      List<Work> work = new ArrayList<>();
      for (String desk :
          statements.list("SELECT DISTINCT desk FROM drawer", row -> row.getString("desk"))) {
        for (Stretch stretch : stretches) {
          work.addAll(work(statements, RAISED, desk, stretch));
          work.addAll(work(statements, SETTLED, desk, stretch));
        }
      }
      return work;
    });
  }

  private static List<Work> work(
      Statements statements, String question, String desk, Stretch stretch) throws SQLException {
    return statements.list(
        question,
        row ->
            new Work(
                new OrganizationId(desk),
                stretch.place(row.getLong("place")),
                row.getLong("raised"),
                row.getLong("settled")),
        stretch.from(),
        stretch.length(),
        desk,
        stretch.from(),
        stretch.until());
  }
}
