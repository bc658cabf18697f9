package cursitor.server.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings SQLite's write-ahead log into the database file while the writer goes on writing. The
/// writer only stops for the little that is left at the end, so that the log can begin anew. After
/// an erasure the log is emptied, for it still holds what was erased, and then what else is to be
/// done is done ([Sweeping]).
final class Checkpointer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

  /// Rows after which the log is worth a pass; a row touches about one page. The more rows, the
  /// more of them share a page.
  static final int ROWS_BETWEEN = 24_000;

  /// Pages the log may have before it begins anew: 64 MB.
  static final int LOG_PAGES = 16_000;

  /// What the writer may be asked to finish; a pass over so few pages takes milliseconds.
  private static final int LITTLE = 1_000;

  private static final int MOST_PASSES = 8;

  /// How long the writer waits for those who read, before it leaves it to the next time.
  private static final int PATIENCE_MS = 50;

  /// How long the emptying waits after somebody who reads was in its way.
  private static final int EMPTY_AGAIN_MS = 500;

  /// How long what is done afterwards may hold up the end.
  private static final Duration LAST = Duration.ofSeconds(2);

  /// Asks for nothing more.
  static final long NEVER = -1;

  private final Opening opening;
  private final int rowsBetween;
  private final int logPages;
  private final Afterwards afterwards;
  private final Semaphore due = new Semaphore(0);
  private final Thread thread;
  private volatile boolean finish;
  private volatile boolean wanted;
  private volatile boolean empty;
  private volatile boolean closed;
  private volatile long again = EMPTY_AGAIN_MS;
  private int rows;

  /// How a connection is opened.
  interface Opening {
    Connection open() throws SQLException;
  }

  /// What is done each time the log has been emptied after an erasure.
  interface Afterwards {
    /// Does it, or a part of it.
    ///
    /// @param last whether the store is about to close
    /// @return after how many milliseconds the log is to be emptied again for more of it, or
    ///   [#NEVER]
    long emptied(Connection connection, boolean last) throws SQLException;
  }

  /// @param busy whether somebody was in the way
  /// @param log pages in the log
  /// @param done those of them that are in the database file
  private record Pass(boolean busy, int log, int done) {}

  /// @param rowsBetween rows after which the log is brought over
  /// @param logPages pages the log may have before it begins anew
  Checkpointer(Opening opening, int rowsBetween, int logPages, Afterwards afterwards) {
    this.opening = opening;
    this.afterwards = afterwards;
    this.rowsBetween = rowsBetween;
    this.logPages = logPages;
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
    if (rows >= rowsBetween) {
      rows = 0;
      wanted = true;
      due.release();
    }
  }

  /// Asks that the log be emptied as soon as nobody needs it to read from.
  void emptyLog() {
    empty = true;
    due.release();
  }

  private static void finish(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      patiently(statement, "RESTART");
    }
  }

  /// The writer cannot write while this waits for those who read, so it does not wait long.
  private static Pass patiently(Statement statement, String mode) throws SQLException {
    statement.execute("PRAGMA busy_timeout = " + PATIENCE_MS);
    try {
      return pass(statement, mode);
    } finally {
      statement.execute("PRAGMA busy_timeout = " + Sqlite.BUSY_TIMEOUT_MS);
    }
  }

  private void run() {
    while (!closed) {
      await();
      bringOverWhereAsked();
    }
    long end = System.nanoTime() + LAST.toNanos();
    do {
      bringOverWhereAsked();
    } while (empty && again < EMPTY_AGAIN_MS && System.nanoTime() < end);
  }

  private void bringOverWhereAsked() {
    if (wanted || empty) {
      wanted = false;
      bringOver();
    }
  }

  /// Waits to be asked; where the log is to be emptied once more, for a moment only.
  private void await() {
    try {
      if (empty) {
        var _ = due.tryAcquire(again, TimeUnit.MILLISECONDS);
      } else {
        due.acquire();
      }
      due.drainPermits();
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /// A failure leaves the log as it is; nothing is lost by that, and the writer meets what caused
  /// it, such as a full disk, soon enough.
  private void bringOver() {
    boolean emptying = empty;
    try (Connection connection = opening.open();
        Statement statement = connection.createStatement()) {
      Pass pass = pass(statement, "PASSIVE");
      for (int i = 1; i < MOST_PASSES && pass.log() - pass.done() > LITTLE; i++) {
        pass = pass(statement, "PASSIVE");
      }
      finish = pass.log() >= logPages;
      if (empty) {
        empty(connection, statement);
      }
    } catch (SQLException e) {
      if (emptying) {
        emptyAgain(EMPTY_AGAIN_MS);
      }
      LOG.warn("the write-ahead log was not brought into the database; it is tried again", e);
    }
  }

  /// What is erased meanwhile asks again.
  private void empty(Connection connection, Statement statement) throws SQLException {
    empty = false;
    if (patiently(statement, "TRUNCATE").busy()) {
      emptyAgain(EMPTY_AGAIN_MS);
      return;
    }
    long more = afterwards.emptied(connection, closed);
    if (more != NEVER) {
      emptyAgain(more);
    }
  }

  private void emptyAgain(long after) {
    again = after;
    empty = true;
  }

  private static Pass pass(Statement statement, String mode) throws SQLException {
    try (var row = statement.executeQuery("PRAGMA wal_checkpoint(" + mode + ")")) {
      return row.next()
          ? new Pass(row.getInt("busy") != 0, row.getInt("log"), row.getInt("checkpointed"))
          : new Pass(false, 0, 0);
    }
  }

  /// Ends after the pass that was asked for, if one was.
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
