package cursitor.server.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The migrations of one set of tables. Where none is missing, the library that runs them is not
/// even loaded: nearly every start finds its tables as it left them.
///
/// @param folder where they lie on the class path
/// @param newest the script of the newest one
/// @param schema in which the tables lie; empty for the usual one
/// @param dialect what the placeholders in them stand for
public record Migrations(String folder, String newest, String schema, Map<String, String> dialect) {
  public Migrations {
    dialect = Map.copyOf(dialect);
  }

  /// Runs what is missing.
  ///
  /// @throws org.flywaydb.core.api.FlywayException where that fails
  public void run(DataSource source) throws SQLException {
    if (isUpToDate(source)) {
      return;
    }
    FluentConfiguration missing =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:" + folder)
            .placeholders(dialect)
            .loggers("slf4j");
    if (!schema.isEmpty()) {
      missing.schemas(schema);
    }
    missing.load().migrate();
  }

  private boolean isUpToDate(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      // Where the schema is not there yet, the history of another one would be found.
      if (!schema.isEmpty() && !schema.equals(connection.getSchema())) {
        return false;
      }
      try (var history =
          connection
              .getMetaData()
              .getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
        return history.next() && hasRun(connection);
      }
    }
  }

  private boolean hasRun(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT success FROM flyway_schema_history WHERE script = ?")) {
      statement.setString(1, newest);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean("success");
      }
    }
  }
}
