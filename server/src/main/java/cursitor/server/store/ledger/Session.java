package cursitor.server.store.ledger;

import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Database;
import cursitor.server.store.sql.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// One connection of the writer with what is known beside it: counters, tallies, small tables.
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Statements statements;
  private final Encodings encodings;
  private final Interned<Flow> flows = new Interned<>();
  private final Interned<Drawer> drawers = new Interned<>();
  private final Tallies tallies = new Tallies();
  private final Lookup lookup;
  private Counters counters = new Counters(0, 0, 0);

  private Session(Connection connection, Encodings encodings) {
    this.connection = connection;
    this.encodings = encodings;
    statements = new Statements(connection);
    lookup = new Lookup(statements, encodings, flows, drawers);
  }

  static Session open(Database database, Encodings encodings) throws SQLException {
    Session session = new Session(database.openWriter(), encodings);
    try {
      session.load();
      return session;
    } catch (SQLException e) {
      session.close();
      throw e;
    }
  }

  private void load() throws SQLException {
    statements.list(
        "SELECT number, desk, partner, exchange, direction, mode, repeats FROM flow",
        row -> {
          Flow flow = Columns.flow(row);
          flows.load(row.getLong("number"), flow);
          tallies.loadRepeats(flow, row.getLong("repeats"));
          return flow;
        });
    statements.list(
        "SELECT number, desk, mode, kind FROM drawer",
        row -> {
          Drawer drawer = Drawer.of(row);
          drawers.load(row.getLong("number"), drawer);
          return drawer;
        });
    statements.list(
        "SELECT flow, standing, messages FROM tally",
        row -> {
          Flow flow = flows.value(row.getLong("flow"));
          tallies.load(flow, Columns.standing(row), row.getLong("messages"));
          return flow;
        });
    counters =
        new Counters(
            last("SELECT MAX(number) AS last FROM message"),
            last("SELECT MAX(number) AS last FROM case_file"),
            last("SELECT MAX(place) AS last FROM feed"));
  }

  private long last(String sql) throws SQLException {
    return statements.first(sql, row -> row.getLong("last")).orElse(0L);
  }

  Counters counters() {
    return counters;
  }

  Lookup lookup() {
    return lookup;
  }

  /// Spares the question where nothing of the flow is refused, as is usual.
  Set<Long> refused(Flow flow, String subject) throws SQLException {
    return tallies.of(flow, Standing.REFUSED) == 0 ? Set.of() : lookup.refused(flow, subject);
  }

  void commit(Changes changes) throws SQLException {
    connection.setAutoCommit(false);
    tallies.take(changes.messages.values());
    new Recording(statements, encodings, flows, drawers).write(changes, tallies);
    connection.commit();
    connection.setAutoCommit(true);
    flows.kept();
    drawers.kept();
    tallies.kept();
    counters = changes.counters();
  }

  /// Closing a connection in the middle of a transaction undoes it.
  @Override
  public void close() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      connection.close();
    } catch (SQLException ignored) {
      // The failure that led here is the one to tell of.
    }
  }
}
