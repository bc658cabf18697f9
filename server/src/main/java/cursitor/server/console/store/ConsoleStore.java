package cursitor.server.console.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import cursitor.server.store.Place;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.sql.Migrations;
import cursitor.server.store.sql.SqliteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The console's own tables. Safe for many threads, and for a second process such as `cursitor
/// account` while the node runs.
public final class ConsoleStore implements AutoCloseable {
  /// The schema in PostgreSQL; the node's tables are in the usual one.
  private static final String SCHEMA = "console";

  private static final String MIGRATIONS = "cursitor/console/migration";

  /// The script of the newest migration this program has.
  static final String NEWEST_SCRIPT = "V5__saved_times.sql";

  private static final int CONNECTIONS = 4;
  private static final int BUSY_TIMEOUT_MS = 5_000;

  private final HikariDataSource source;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final boolean locksTables;

  private ConsoleStore(HikariDataSource source, boolean locksTables) {
    this.source = source;
    this.locksTables = locksTables;
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  /// Opens it beside the node's store, creating it where there is none.
  ///
  /// @throws StoreFailure with one line that says what to do
  public static ConsoleStore open(Place place) {
    return open(configured(place), place);
  }

  /// Opens what there is without bringing it up to date; its tables may be older than this program,
  /// or missing. Nothing where there is no file.
  public static Optional<ConsoleStore> openAsItIs(Place place) {
    if (place instanceof Place.Folder folder && !Files.isRegularFile(file(folder.path()))) {
      return Optional.empty();
    }
    return Optional.of(
        new ConsoleStore(connect(configured(place), place), place instanceof Place.Server));
  }

  private static HikariConfig configured(Place place) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("console");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    switch (place) {
      case Place.Folder folder -> config.setDataSource(sqlite(folder.path()));
      case Place.Server server -> {
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setSchema(SCHEMA);
      }
    }
    return config;
  }

  private static ConsoleStore open(HikariConfig config, Place place) {
    boolean server = place instanceof Place.Server;
    HikariDataSource source = connect(config, place);
    try {
      new Migrations(MIGRATIONS, NEWEST_SCRIPT, server ? SCHEMA : "", Map.of()).run(source);
      return new ConsoleStore(source, server);
    } catch (FlywayException | SQLException e) {
      source.close();
      throw new StoreFailure(
          "the console's tables in "
              + nameOf(place)
              + " could not be brought up to date; see that this user may create them, and that no"
              + " newer version of this program made them",
          false,
          e);
    }
  }

  private static HikariDataSource connect(HikariConfig config, Place place) {
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new StoreFailure(
          nameOf(place) + " cannot be opened; see that it is there and this user may write to it",
          true,
          e);
    }
  }

  private static String nameOf(Place place) {
    return switch (place) {
      case Place.Folder folder -> file(folder.path()).toString();
      case Place.Server server -> server.url();
    };
  }

  private static Path file(Path folder) {
    return folder.resolve("console.db");
  }

  private static SQLiteDataSource sqlite(Path folder) {
    SqliteFile.makeFolder(folder);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file(folder));
    return source;
  }

  /// For single statements, each in a transaction of its own.
  public JdbcClient jdbc() {
    return jdbc;
  }

  /// Several statements as one.
  public <R> R together(Function<JdbcClient, R> statements) {
    return transaction.execute(_ -> statements.apply(jdbc));
  }

  /// Several statements as one, while nobody else adds to this table, in whatever process.
  ///
  /// @param table one of the migration's, never a word from outside
  public <R> R alone(String table, Function<JdbcClient, R> statements) {
    return together(client -> {
      if (locksTables) {
        client.sql("LOCK TABLE " + table + " IN EXCLUSIVE MODE").update();
      }
      return statements.apply(client);
    });
  }

  @Override
  public void close() {
    source.close();
  }
}
