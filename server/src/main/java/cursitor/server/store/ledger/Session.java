package cursitor.server.store.ledger;

import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Database;
import cursitor.server.store.sql.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// A connection to write on and one to read on, with what is known beside them: counters, tallies,
/// small tables. One thread reads while another writes; a reader sees what was committed when it
/// began to read.
final class Session implements AutoCloseable {
  private final Database database;
  private final Connection writer;
  private final Connection reader;
  private final Statements writing;
  private final Encodings encodings;
  private final Interned<Flow> flows = new Interned<>();
  private final Interned<Drawer> drawers = new Interned<>();
  private final Tallies tallies = new Tallies();
  private final Lookup lookup;
  private Counters counters = new Counters(0, 0, 0, 0);

  private Session(Database database, Connection writer, Connection reader, Encodings encodings)
      throws SQLException {
    this.database = database;
    this.writer = writer;
    this.reader = reader;
    this.encodings = encodings;
    reader.setAutoCommit(false);
    writing = new Statements(writer);
    lookup = new Lookup(new Statements(reader), encodings, flows, drawers);
  }

  static Session open(Database database, Encodings encodings) throws SQLException {
    Connection writer = database.openWriter();
    Session session;
    try {
      session = new Session(database, writer, database.openReader(), encodings);
    } catch (SQLException e) {
      close(writer);
      throw e;
    }
    try {
      session.load();
      return session;
    } catch (SQLException e) {
      session.close();
      throw e;
    }
  }

  private void load() throws SQLException {
    writing.list(
        "SELECT number, desk, partner, exchange, direction, mode, repeats FROM flow",
        row -> {
          Flow flow = Columns.flow(row);
          flows.load(row.getLong("number"), flow);
          tallies.loadRepeats(flow, row.getLong("repeats"));
          return flow;
        });
    writing.list(
        "SELECT number, desk, mode, kind FROM drawer",
        row -> {
          Drawer drawer = Drawer.of(row);
          drawers.load(row.getLong("number"), drawer);
          return drawer;
        });
    writing.list(
        "SELECT flow, standing, messages FROM tally",
        row -> {
          Flow flow = flows.value(row.getLong("flow"));
          tallies.load(flow, Columns.standing(row), row.getLong("messages"));
          return flow;
        });
    // Of what was told last, nothing may be left.
    counters =
        new Counters(
            last("SELECT MAX(number) AS last FROM message"),
            last("SELECT MAX(number) AS last FROM case_file"),
            Math.max(
                last("SELECT MAX(place) AS last FROM feed"),
                last("SELECT MAX(place) AS last FROM erasure")),
            last("SELECT MAX(number) AS last FROM erasure"));
  }

  private long last(String sql) throws SQLException {
    return writing.first(sql, row -> row.getLong("last")).orElse(0L);
  }

  Counters counters() {
    return counters;
  }

  void count(Counters written) {
    counters = written;
  }

  Lookup lookup() {
    return lookup;
  }

  /// Spares the question where nothing of the flow is refused, as is usual.
  Set<Long> refused(Flow flow, String subject) throws SQLException {
    return tallies.of(flow, Standing.REFUSED) == 0 ? Set.of() : lookup.refused(flow, subject);
  }

  /// The next questions are answered from what is committed now.
  void refresh() throws SQLException {
    reader.rollback();
  }

  /// Writes all of the changes, for the writing thread.
  void commit(Changes changes) throws SQLException {
    write(changes);
    writer.commit();
    writer.setAutoCommit(true);
    database.committed(writer, changes.rows());
    if (changes.erases()) {
      database.erased();
    }
    flows.kept();
    drawers.kept();
    tallies.kept();
  }

  /// Begins to write. A defect here lies in what is to be written, as a refused row does.
  void write(Changes changes) throws SQLException {
    writer.setAutoCommit(false);
    try {
      tallies.take(changes.messages.values());
      new Recording(writing, encodings, flows, drawers).write(changes, tallies);
    } catch (StoreFailure failure) {
      throw failure;
    } catch (RuntimeException defect) {
      throw StoreFailure.ofContent("a defect kept it from being written; see the log", defect);
    }
  }

  /// Closing a connection in the middle of a transaction undoes it.
  @Override
  public void close() {
    close(reader);
    close(writer);
  }

  private static void close(Connection connection) {
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
