package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/// The tables and their versions.
final class Schema {
  /// The number of the newest migration this program has.
  static final int NEWEST = 7;

  /// Its script.
  static final String NEWEST_SCRIPT = "V7__led.sql";

  private Schema() {}

  /// Runs what migrations are missing.
  ///
  /// @param dialect what the placeholders of the migrations stand for
  static void migrate(DataSource source, Map<String, String> dialect, String where)
      throws SQLException {
    try {
      new Migrations("cursitor/store/migration", NEWEST_SCRIPT, "", dialect).run(source);
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

  /// Throws StoreFailure where the tables lack what a newer program reads: only a node that starts
  /// on a store brings it up to date.
  static void refuseOlder(Connection connection) throws SQLException {
    if (newest(connection) < NEWEST) {
      throw new StoreFailure(
          "this store was last used by an older version of this program; start a node of this"
              + " version on it once (demo or serve), which brings its tables up to date, then"
              + " ask again",
          false);
    }
  }

  /// Throws StoreFailure where the tables are of a newer version than this program.
  static void refuseNewer(Connection connection, String where) throws SQLException {
    if (newest(connection) > NEWEST) {
      throw new StoreFailure(
          where + " was written by a newer version of this program; start that version", false);
    }
  }

  private static int newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT MAX(CAST(version AS INTEGER)) AS newest FROM flyway_schema_history"
                    + " WHERE success")) {
      return row.next() ? row.getInt("newest") : 0;
    }
  }
}
