package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables and their versions.
final class Schema {
  /// The number of the newest migration this program has.
  static final int NEWEST = 6;

  /// Its script.
  static final String NEWEST_SCRIPT = "V6__hours.sql";

  private Schema() {}

  /// Runs what migrations are missing. Where none is, the library that runs them is not even
  /// loaded: nearly every start finds its tables as it left them.
  ///
  /// @param dialect what the placeholders of the migrations stand for
  static void migrate(DataSource source, Map<String, String> dialect, String where)
      throws SQLException {
    if (isUpToDate(source)) {
      return;
    }
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:cursitor/store/migration")
          .placeholders(dialect)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreFailure(
          "the tables in "
              + where
              + " could not be brought up to date; if they belong to another program, name another"
              + " place",
          false,
          e);
    }
  }

  private static boolean isUpToDate(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        var history =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
      return history.next() && hasRun(connection);
    }
  }

  private static boolean hasRun(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT success FROM flyway_schema_history WHERE script = ?")) {
      statement.setString(1, NEWEST_SCRIPT);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean("success");
      }
    }
  }

  /// Throws StoreFailure where the tables are of a newer version than this program.
  static void refuseNewer(Connection connection, String where) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT MAX(CAST(version AS INTEGER)) AS newest FROM flyway_schema_history")) {
      if (row.next() && row.getInt("newest") > NEWEST) {
        throw new StoreFailure(
            where + " was written by a newer version of this program; start that version", false);
      }
    }
  }
}
