package cursitor.bench.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/// Fills the correction queue of a store, closed in good order, as if so many case/parties had
/// something to be seen to: a few causes that many have, many that few have, over half a year.
final class OpenItems {
  /// As many settled ones stand beside them.
  private static final String ROWS =
      """
      INSERT INTO work_item (id, desk, case_file, kind, subject, message, code, sentence, mend,
        receipt, raised_at, partner, settled_at, outcome, reason, closed_by)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
      SELECT randomblob(16), 'AZ-JUSTIS',
        i %% :copies * :apart + 1 + i * 7919 %% :each,
        i %% 7, 'J0401/TR2024-' || i || '/DEF-1',
        (SELECT MIN(m.id) FROM message m
         WHERE m.case_file = i %% :copies * :apart + 1 + i * 7919 %% :each),
        'E' || (100 + (i * i) %% 53),
        'The other side has refused a transaction; find out why and have it corrected.', '[]', 0,
        :now - (:count - i) * :step, CASE WHEN i %% 1000 = 0 THEN 'AZ-MVD' WHEN i %% 3 = 0 THEN 'J0401' ELSE 'ACS' END,
        %s, '%s', '', '' FROM n
      """;

  private static final long RAISED = Duration.ofDays(180).toMillis();
  private static final long SETTLED = Duration.ofDays(30).toMillis();

  private OpenItems() {}

  /// @param now until when items were raised and settled
  /// @param copies how often the store was multiplied
  /// @param each how many case/parties each copy has
  static void add(Path folder, Instant now, int count, int copies, int each) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      String rows =
          ROWS.replace(":count", Integer.toString(count))
              .replace(":now", Long.toString(now.toEpochMilli()))
              .replace(":step", Long.toString(RAISED / count))
              .replace(":copies", Integer.toString(copies))
              .replace(":apart", Long.toString(Multiplied.APART))
              .replace(":each", Integer.toString(each));
      statement.executeUpdate(rows.formatted("NULL", ""));
      String settled = "%d - (%d - i) * %d".formatted(now.toEpochMilli(), count, SETTLED / count);
      statement.executeUpdate(rows.formatted(settled, "overtaken"));
    } catch (SQLException e) {
      throw new IllegalStateException("the queue could not be filled", e);
    }
  }
}
