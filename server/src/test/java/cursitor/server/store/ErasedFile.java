package cursitor.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// An SQLite file after an erasure: a thread of its own empties the log and clears free space, soon
/// after the commit.
public final class ErasedFile {
  /// After a pass over the file there is a rest, the longer the slower the disk.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  private ErasedFile() {}

  /// Waits until nothing is left to be done in the store of a folder.
  public static void await(Path folder) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSwept(folder) || folder.resolve("cursitor.db-wal").toFile().length() > 0) {
      assertThat(System.nanoTime()).as("nobody tidies up").isLessThan(deadline);
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private static boolean isSwept(Path folder) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      return number(statement, "PRAGMA user_version")
          == number(statement, "SELECT COALESCE(MAX(number), 0) FROM erasure");
    }
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (var row = statement.executeQuery(question)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
