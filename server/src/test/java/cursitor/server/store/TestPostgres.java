package cursitor.server.store;

import cursitor.server.console.store.ConsoleStore;
import cursitor.server.node.Desks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL, started once for all tests of a run, with a database for each.
public final class TestPostgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Made once and copied: see [EmptyStore].
  private static final class Tables {
    private static final String NAME = made();

    private static String made() {
      Place.Server place = freshDatabase();
      Store.open(place, Desks.kinds()).close();
      ConsoleStore.open(place).close();
      return "store" + DATABASES.get();
    }
  }

  /// An empty database.
  public static Place.Server freshDatabase() {
    return copyOf("template1");
  }

  /// A database with the tables of a store and of a console, in which nothing is kept yet.
  public static Place.Server emptyStore() {
    return copyOf(Tables.NAME);
  }

  private static Place.Server copyOf(String template) {
    String name = "store" + DATABASES.incrementAndGet();
    try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Place.Server(Running.SERVER.getJdbcUrl("postgres", name), "postgres", "");
  }
}
