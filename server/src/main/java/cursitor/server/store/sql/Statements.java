package cursitor.server.store.sql;

import cursitor.wire.Octets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The statements of one connection, each prepared once. For one thread at a time.
public final class Statements implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 500;

  private final Connection connection;
  private final Map<String, Prepared> prepared = new HashMap<>();

  /// @param places where columns stand in its answers, as far as they were asked for
  private record Prepared(PreparedStatement statement, Map<String, Integer> places) {}

  public Statements(Connection connection) {
    this.connection = connection;
  }

  public Connection connection() {
    return connection;
  }

  /// All rows of an answer.
  public <R> List<R> list(String sql, Row<R> row, Object... parameters) throws SQLException {
    List<R> rows = new ArrayList<>();
    Prepared asked = bound(sql, parameters);
    try (ResultSet answer = asked.statement().executeQuery()) {
      Cells cells = new Cells(answer, asked.places());
      while (answer.next()) {
        rows.add(row.of(cells));
      }
    }
    return rows;
  }

  /// Goes through the rows one by one, without holding all of them.
  public void each(String sql, Seen seen, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        bind(statement, i + 1, parameters[i]);
      }
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet answer = statement.executeQuery()) {
        Cells cells = new Cells(answer, Cells.noPlaces());
        while (answer.next()) {
          seen.see(cells);
        }
      }
    }
  }

  /// The first row, if there is one.
  public <R> Optional<R> first(String sql, Row<R> row, Object... parameters) throws SQLException {
    Prepared asked = bound(sql, parameters);
    try (ResultSet answer = asked.statement().executeQuery()) {
      return answer.next()
          ? Optional.of(row.of(new Cells(answer, asked.places())))
          : Optional.empty();
    }
  }

  /// Runs a statement at once.
  public void run(String sql, Object... parameters) throws SQLException {
    bound(sql, parameters).statement().executeUpdate();
  }

  /// Adds a row to what [#send(String)] will send together.
  public void add(String sql, @Nullable Object... parameters) throws SQLException {
    bound(sql, parameters).statement().addBatch();
  }

  /// Sends all rows added under this statement.
  public void send(String sql) throws SQLException {
    prepare(sql).statement().executeBatch();
  }

  private Prepared bound(String sql, @Nullable Object... parameters) throws SQLException {
    Prepared statement = prepare(sql);
    for (int i = 0; i < parameters.length; i++) {
      bind(statement.statement(), i + 1, parameters[i]);
    }
    return statement;
  }

  private Prepared prepare(String sql) throws SQLException {
    Prepared statement = prepared.get(sql);
    if (statement == null) {
      statement = new Prepared(connection.prepareStatement(sql), Cells.noPlaces());
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case String text -> statement.setString(at, text);
      case Octets octets -> statement.setBytes(at, octets.bytes());
      case null -> statement.setObject(at, null);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    for (Prepared each : prepared.values()) {
      each.statement().close();
    }
    prepared.clear();
  }

  /// Looks at the row an answer stands on.
  public interface Seen {
    void see(Cells row) throws SQLException;
  }

  /// Makes a value of the row an answer stands on.
  public interface Row<R> {
    R of(Cells row) throws SQLException;
  }
}
