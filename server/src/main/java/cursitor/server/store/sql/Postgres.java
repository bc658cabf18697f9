package cursitor.server.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import cursitor.server.store.Place;
import cursitor.server.store.StoreFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A store in PostgreSQL. The lock that keeps a second process from writing lives as long as the
/// connection it was taken on.
public final class Postgres implements Database {
  /// Any number will do, as long as it is always the same: the letters CURS.
  private static final long ADVISORY_LOCK = 0x43555253;

  /// The states of what is refused for what it holds.
  private static final Pattern CONTENT = Pattern.compile("22|23|54|P0");

  private static final int READERS = 8;

  /// Where a case file's content was.
  private static final String ERASED_TABLES =
      "message, body, fault, refusal_code, case_file, work_item, feed, term, heading, alarm";

  private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);

  private final Place.Server server;
  private final HikariDataSource readers;
  private final AtomicBoolean vacuumDue = new AtomicBoolean();
  private @Nullable Connection lock;

  private Postgres(Place.Server server, HikariDataSource readers) {
    this.server = server;
    this.readers = readers;
  }

  /// Connects to write and holds the lock.
  public static Postgres open(Place.Server server) {
    Postgres database = openToRead(server);
    try {
      database.takeLock();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Connects to read, whoever else has the store.
  public static Postgres openToRead(Place.Server server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setPoolName("readers");
    try {
      return new Postgres(server, new HikariDataSource(config));
    } catch (PoolInitializationException e) {
      throw new StoreFailure(
          "no connection to "
              + server.shown()
              + "; check that the database runs and the user may connect",
          true,
          e);
    } catch (RuntimeException _) {
      // The driver does not take the address, and its words have all of it.
      throw new StoreFailure(
          "store: "
              + server.shown()
              + " is not understood; write jdbc:postgresql://HOST:PORT/DATABASE?user=…&password=…",
          true);
    }
  }

  private void takeLock() {
    try {
      Connection connection = openWriter();
      lock = connection;
      try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?) AS taken")) {
        statement.setLong(1, ADVISORY_LOCK);
        try (var row = statement.executeQuery()) {
          if (row.next() && row.getBoolean("taken")) {
            return;
          }
        }
      }
    } catch (SQLException e) {
      throw explain(e);
    }
    throw new StoreFailure(
        "the store " + server.shown() + " is in use by another process; end that one first", true);
  }

  @Override
  public void migrate() {
    try (Connection connection = readers.getConnection()) {
      if (exists(connection)) {
        Schema.refuseNewer(connection, server.shown());
      }
      Schema.migrate(
          readers, Map.of("number", "BIGINT PRIMARY KEY", "clustered", ""), server.shown());
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT to_regclass('flyway_schema_history') IS NOT NULL AS is_there")) {
      return row.next() && row.getBoolean("is_there");
    }
  }

  @Override
  public Connection openWriter() throws SQLException {
    String separator = server.url().contains("?") ? "&" : "?";
    String url = server.url() + separator + "reWriteBatchedInserts=true";
    return DriverManager.getConnection(url, server.user(), server.password());
  }

  @Override
  public Connection openReader() throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }

  /// Dead rows are otherwise cleared away when the server sees fit. Clearing them does not wait for
  /// anybody nor hold anybody up; only the newest order counts, for it does the work of all before.
  @Override
  public void erased() {
    if (vacuumDue.compareAndSet(false, true)) {
      Thread.ofPlatform().name("vacuum").daemon().start(this::vacuum);
    }
  }

  private void vacuum() {
    vacuumDue.set(false);
    try (Connection connection = openReader();
        var statement = connection.createStatement()) {
      statement.execute("VACUUM " + ERASED_TABLES);
    } catch (SQLException e) {
      LOG.warn("dead rows of what was erased are still there; run VACUUM {}", ERASED_TABLES, e);
    }
  }

  @Override
  public <R> R read(Question<R> question) {
    try (Connection connection = readers.getConnection();
        Statements statements = new Statements(connection)) {
      return question.ask(statements);
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public <R> R readAtOneMoment(Question<R> question) {
    return read(statements -> {
      Connection connection = statements.connection();
      connection.setAutoCommit(false);
      try {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return question.ask(statements);
      } finally {
        connection.rollback();
      }
    });
  }

  @Override
  public String byCharacters(String column) {
    return column + " COLLATE \"C\"";
  }

  /// Classes 08 and 57 are lost connections and shutdowns, 53 a lack of disk or memory, 40 a clash
  /// of transactions; 22, 23, 54 and P0 are values, rows and sizes that are refused, and what a
  /// trigger refuses.
  @Override
  public StoreFailure explain(SQLException error) {
    String state = error.getSQLState() == null ? "" : error.getSQLState();
    if (state.startsWith("53")) {
      return new StoreFailure(
          "the database " + server.shown() + " has no disk or memory left; free some", true, error);
    }
    if (state.startsWith("08") || state.startsWith("57") || state.startsWith("40")) {
      return new StoreFailure(
          "the connection to " + server.url() + " was lost; it is tried again", true, error);
    }
    if (CONTENT.matcher(state).lookingAt()) {
      return StoreFailure.ofContent(
          "the store " + server.url() + " does not take a value or row (SQLSTATE " + state + ")",
          error);
    }
    return new StoreFailure("the store " + server.url() + " failed; see the log", false, error);
  }

  /// Gives the lock back before the connection ends: the server would do so only a moment later,
  /// and whoever opens the store next might come before.
  @Override
  public void close() {
    if (lock != null) {
      try (Connection held = lock;
          var statement = held.prepareStatement("SELECT pg_advisory_unlock(?)")) {
        statement.setLong(1, ADVISORY_LOCK);
        statement.execute();
      } catch (SQLException ignored) {
        // The lock ends with the connection, and that with the process at the latest.
      }
    }
    readers.close();
  }
}
