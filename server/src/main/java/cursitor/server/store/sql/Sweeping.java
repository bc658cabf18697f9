package cursitor.server.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes SQLite's file anew where something was erased since that was done last. SQLite overwrites
/// what it deletes, but where a row that grows is moved to another page it may leave a copy behind
/// in the free space of the old one; no other means reaches those.
final class Sweeping {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  /// A longer file would hold up the start for minutes.
  private static final long LONGEST_BYTES = 1L << 30;

  private Sweeping() {}

  /// How far it was done stands in the file's own `user_version`, as the number of an erasure. A
  /// failure, such as a full disk, leaves the file as it is and is tried again at the next start.
  static void sweep(DataSource source, Path file) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      int erased = number(statement, "SELECT COALESCE(MAX(number), 0) FROM erasure");
      if (erased <= number(statement, "PRAGMA user_version")) {
        return;
      }
      if (file.toFile().length() > LONGEST_BYTES) {
        LOG.warn("free pages of {} may hold copies of what was erased; see operating.md", file);
        return;
      }
      statement.execute("VACUUM");
      statement.execute("PRAGMA user_version = " + erased);
    } catch (SQLException e) {
      LOG.warn("{} was not written anew after an erasure; the next start tries again", file, e);
    }
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (var row = statement.executeQuery(question)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
