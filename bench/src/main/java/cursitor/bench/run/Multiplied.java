package cursitor.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A store with everything in it many times over, under names and ids of its own: rows, indexes and
/// sizes are those of a node that took all of it in, which would take an hour. What is packed is
/// copied as it is.
final class Multiplied {
  /// By how much a number differs in the next copy: more than any table has.
  static final long APART = 10_000_000;

  private static final List<String> ROWS =
      List.of(
          """
          INSERT INTO case_file (number, drawer, line, dictionary, name, state)
          SELECT number + :apart, drawer, line, dictionary, 'J0401/K:copy' || substr(name, 7), state
          FROM old.case_file
          """,
          """
          INSERT INTO message (number, flow, sense, standing, repeats, reference, answer, case_file,
            kept_at, subject, id, digest, erased)
          SELECT number + :apart, flow, sense, standing, repeats, reference, answer,
            case_file + :apart, kept_at, subject, substr(id, 1, 6) || randomblob(10), digest, erased
          FROM old.message
          """,
          "INSERT INTO body SELECT number + :apart, dictionary, bytes, digest FROM old.body",
          """
          INSERT INTO history SELECT case_file + :apart, line, receipt, taken_at, digest, chain
          FROM old.history
          """,
          "INSERT INTO heading SELECT code, case_file + :apart FROM old.heading ORDER BY code",
          "INSERT INTO alarm SELECT case_file + :apart, name, due_at FROM old.alarm",
          """
          INSERT INTO feed
          SELECT desk, place + :apart, case_file + :apart, kind, told_at, subject, code, said,
                 CASE WHEN led > 0 THEN led + :apart ELSE led - :apart END
          FROM old.feed
          """);

  private Multiplied() {}

  /// Closes what is to be delivered, as if the vendor had taken it: an outbox that grows from run
  /// to run is not what is measured.
  static void delivered(Path folder) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE delivery SET is_open = 0 WHERE is_open = 1");
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be emptied", e);
    }
  }

  /// Copies a store, closed in good order, so many times over. What is to be delivered stays with
  /// the first copy: a long outbox is not what is measured.
  static void copy(Path from, Path to, int times) {
    try {
      Files.copy(from.resolve("cursitor.db"), to.resolve("cursitor.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + to.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA cache_size = -2000000");
      statement.execute("ATTACH '" + from.resolve("cursitor.db") + "' AS old");
      for (int copy = 1; copy < times; copy++) {
        connection.setAutoCommit(false);
        for (String rows : ROWS) {
          statement.executeUpdate(
              rows.replace(":apart", Long.toString(copy * APART))
                  .replace(":copy", Integer.toString(copy)));
        }
        connection.commit();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the store could not be multiplied", e);
    }
  }
}
