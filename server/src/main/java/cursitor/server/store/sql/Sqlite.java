package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/// A store in a folder: one SQLite file in write-ahead mode, each commit on the disk before it is
/// answered.
public final class Sqlite implements Database {
  /// Marks the file as ours: the letters CURS.
  private static final int APPLICATION_ID = 0x43555253;

  private static final int READERS = 4;
  static final int BUSY_TIMEOUT_MS = 5_000;

  /// Pages after which a commit moves the log into the database file itself, should the
  /// [Checkpointer] not have come to it.
  private static final int CHECKPOINT_PAGES = 64_000;

  /// What the writer keeps of the file in memory: ids come in no order, so their index is touched
  /// everywhere.
  private static final int WRITER_CACHE_KB = 48 << 10;

  private final Path file;
  private final @Nullable FolderLock lock;
  private final SQLiteDataSource source;
  private final Sweeping sweeping;
  private final BlockingQueue<Statements> idle = new ArrayBlockingQueue<>(READERS);
  private @Nullable Checkpointer checkpointer;

  private Sqlite(Path file, @Nullable FolderLock lock) {
    this.file = file;
    this.lock = lock;
    source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + file);
    sweeping = new Sweeping(file, Sweeping.PAGES_AT_ONCE);
  }

  /// Opens the store of a folder to write and holds its lock.
  public static Sqlite open(Path folder) {
    SqliteFile.makeFolder(folder);
    FolderLock lock = FolderLock.take(folder);
    try {
      Path file = folder.resolve("cursitor.db");
      SqliteFile.refuseDamaged(file);
      return new Sqlite(file, lock).marked();
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens an existing store to read, whoever else has it.
  public static Sqlite openToRead(Path folder) {
    Path file = folder.resolve("cursitor.db");
    if (!Files.isRegularFile(file)) {
      throw new StoreFailure("there is no store in " + folder + "; name the data folder", false);
    }
    SqliteFile.refuseDamaged(file);
    Sqlite database = new Sqlite(file, null);
    try (Connection connection = database.openWriter()) {
      database.refuseForeign(connection);
      return database;
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    // What is deleted is overwritten with zeros: an erased case must not stand in free pages.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    return config;
  }

  /// Puts our mark on a new file, and refuses one that bears another's.
  private Sqlite marked() {
    try (Connection connection = openWriter();
        Statement statement = connection.createStatement()) {
      try (var tables = statement.executeQuery("SELECT COUNT(*) AS tables FROM sqlite_master")) {
        if (tables.next() && tables.getInt("tables") > 0) {
          refuseForeign(connection);
          return this;
        }
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      return this;
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  private void refuseForeign(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA application_id")) {
      if (row.next() && row.getInt(1) != APPLICATION_ID) {
        throw new StoreFailure(
            file + " is a database of another program; name another data folder", false);
      }
    }
    Schema.refuseNewer(connection, file.toString());
  }

  @Override
  public void migrate() {
    try (Connection connection = source.getConnection()) {
      Schema.migrate(
          source,
          Map.of("number", "INTEGER PRIMARY KEY", "clustered", "WITHOUT ROWID"),
          file.toString());
      if (SqliteFile.hasLog(file) || Sweeping.isDue(connection)) {
        // The process before may have ended between an erasure and what follows it.
        erased();
      }
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public void committed(Connection writer, int rows) throws SQLException {
    checkpointer().committed(writer, rows);
  }

  @Override
  public void erased() {
    checkpointer().emptyLog();
  }

  private Checkpointer checkpointer() {
    if (checkpointer == null) {
      checkpointer =
          new Checkpointer(
              source::getConnection, Checkpointer.ROWS_BETWEEN, Checkpointer.LOG_PAGES, sweeping);
    }
    return checkpointer;
  }

  @Override
  public Connection openWriter() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
      statement.execute("PRAGMA cache_size = -" + WRITER_CACHE_KB);
    }
    return connection;
  }

  @Override
  public <R> R read(Question<R> question) {
    try {
      Statements reader = idle.poll();
      if (reader == null) {
        reader = new Statements(openReader());
      }
      try {
        return question.ask(reader);
      } finally {
        if (!idle.offer(reader)) {
          reader.connection().close();
        }
      }
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public <R> R readAtOneMoment(Question<R> question) {
    return read(statements -> {
      statements.connection().setAutoCommit(false);
      try {
        return question.ask(statements);
      } finally {
        statements.connection().rollback();
        statements.connection().setAutoCommit(true);
      }
    });
  }

  @Override
  public Connection openReader() throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    SQLiteDataSource readers = new SQLiteDataSource(config);
    readers.setUrl("jdbc:sqlite:" + file);
    Connection connection = readers.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
    }
    return connection;
  }

  @Override
  public StoreFailure explain(SQLException error) {
    return switch (error) {
      case SQLiteException e -> SqliteErrors.explain(e, file);
      case SQLException e when e.getCause() instanceof NativeLibraryNotFoundException ->
          SqliteErrors.noRoomForLibrary(e);
      case SQLException e ->
          new StoreFailure("the store " + file + " failed; see the log", false, e);
    };
  }

  @Override
  public void close() {
    if (checkpointer != null) {
      checkpointer.close();
    }
    for (Statements reader = idle.poll(); reader != null; reader = idle.poll()) {
      closeQuietly(reader.connection());
    }
    sweeping.close();
    if (lock != null) {
      lock.close();
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // It was only read on: nothing can be lost.
    }
  }
}
