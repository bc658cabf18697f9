package cursitor.server.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings SQLite's write-ahead log into the database file while the writer goes on writing. The
/// writer only stops for the little that is left at the end, so that the log can begin anew.
final class Checkpointer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

  /// Rows after which the log is worth a pass; a row touches about one page. The more rows, the
  /// more of them share a page.
  private static final int ROWS_BETWEEN = 24_000;

  /// Pages the log may have before it begins anew: 64 MB.
  private static final int LOG_PAGES = 16_000;

  /// What the writer may be asked to finish; a pass over so few pages takes milliseconds.
  private static final int LITTLE = 1_000;

  private static final int MOST_PASSES = 8;

  /// How long the writer waits for those who read, before it leaves it to the next time.
  private static final int PATIENCE_MS = 50;

  private final Opening opening;
  private final Semaphore due = new Semaphore(0);
  private final Thread thread;
  private volatile boolean finish;
  private volatile boolean closed;
  private int rows;

  /// How a connection is opened.
  interface Opening {
    Connection open() throws SQLException;
  }

  /// @param log pages in the log
  /// @param done those of them that are in the database file
  private record Pass(int log, int done) {}

  Checkpointer(Opening opening) {
    this.opening = opening;
    thread = Thread.ofPlatform().name("checkpointer").daemon().start(this::run);
  }

  /// Told by the writer after each commit.
  ///
  /// @param written how many rows were written
  void committed(Connection writer, int written) throws SQLException {
    if (finish) {
      finish = false;
      finish(writer);
    }
    rows += written;
    if (rows >= ROWS_BETWEEN) {
      rows = 0;
      due.release();
    }
  }

  private static void finish(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + PATIENCE_MS);
      try {
        pass(statement, "RESTART");
      } finally {
        statement.execute("PRAGMA busy_timeout = " + Sqlite.BUSY_TIMEOUT_MS);
      }
    }
  }

  private void run() {
    while (!closed) {
      due.acquireUninterruptibly();
      due.drainPermits();
      if (!closed) {
        bringOver();
      }
    }
  }

  /// A failure leaves the log as it is; nothing is lost by that, and the writer meets what caused
  /// it, such as a full disk, soon enough.
  private void bringOver() {
    try (Connection connection = opening.open();
        Statement statement = connection.createStatement()) {
      Pass pass = pass(statement, "PASSIVE");
      for (int i = 1; i < MOST_PASSES && pass.log() - pass.done() > LITTLE; i++) {
        pass = pass(statement, "PASSIVE");
      }
      finish = pass.log() >= LOG_PAGES;
    } catch (SQLException e) {
      LOG.warn("the write-ahead log was not brought into the database; it is tried again", e);
    }
  }

  private static Pass pass(Statement statement, String mode) throws SQLException {
    try (var row = statement.executeQuery("PRAGMA wal_checkpoint(" + mode + ")")) {
      return row.next() ? new Pass(row.getInt("log"), row.getInt("checkpointed")) : new Pass(0, 0);
    }
  }

  @Override
  public void close() {
    closed = true;
    due.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
