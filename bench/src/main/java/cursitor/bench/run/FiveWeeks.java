package cursitor.bench.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/// Gives a store, closed in good order, the counts of a hub that hears from 180 courts: five weeks
/// of some 500,000 messages up to a moment, in 720 flows. The messages themselves are not there.
final class FiveWeeks {
  private static final int FLOWS = 720;
  private static final int FIRST_FLOW = 1_000;
  private static final int HOURS = 35 * 24;

  private FiveWeeks() {}

  static void until(Path folder, Instant now) {
    long hour = now.toEpochMilli() / Duration.ofHours(1).toMillis();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      connection.setAutoCommit(false);
      for (String table : new String[] {"traffic", "tally"}) {
        statement.executeUpdate("DELETE FROM " + table + " WHERE flow >= " + FIRST_FLOW);
      }
      statement.executeUpdate("DELETE FROM flow WHERE number >= " + FIRST_FLOW);
      statement.executeUpdate(
          """
          INSERT INTO flow (number, desk, partner, exchange, direction, mode, repeats)
          WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d)
          SELECT %d + i, 'AZ-JUSTIS', 'J' || (2000 + i / 4), (SELECT MIN(exchange) FROM flow),
            i %% 2, i / 2 %% 2, 0 FROM n
          """
              .formatted(FLOWS, FIRST_FLOW));
      statement.executeUpdate(
          """
          INSERT INTO traffic (span, number, flow, messages, refused)
          WITH RECURSIVE n(i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d)
          SELECT 0, i, w.number, 1 + (i * 7 + w.number) %% 3, (i + w.number) %% 50 = 0
          FROM n CROSS JOIN flow w WHERE w.number >= %d AND (i + w.number) %% 3 = 0
          """
              .formatted(hour - HOURS + 1, hour, FIRST_FLOW));
      statement.executeUpdate(
          """
          INSERT INTO traffic (span, number, flow, messages, refused)
          SELECT 1, number / 24, flow, SUM(messages), SUM(refused) FROM traffic
          WHERE span = 0 AND flow >= %d GROUP BY number / 24, flow
          """
              .formatted(FIRST_FLOW));
      statement.executeUpdate(
          """
          INSERT INTO tally (flow, standing, messages)
          SELECT flow, 0, SUM(messages) FROM traffic
          WHERE span = 1 AND flow >= %d GROUP BY flow
          """
              .formatted(FIRST_FLOW));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the traffic could not be counted in", e);
    }
  }
}
