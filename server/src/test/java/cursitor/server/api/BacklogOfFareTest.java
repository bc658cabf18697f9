package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.bulk.Format;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is loaded in bulk is a backlog on its whole way, at every desk; a payment never is.
class BacklogOfFareTest {
  private static final String CASE = "TR2026-000101";
  private static final String MOVED =
      """
      {"type":"ADDR_UPD","id":"urn:uuid:00000000-0000-4000-8000-000000000009","court":"J0401",\
      "case":"TR2026-000101","party":"DEF-1","at":"2026-02-02T17:00:00Z","address":{"type":"MAILING",\
      "source":"COURT","receivedAt":"2026-02-02T17:00:00Z","place":{"line1":"7 Oak St",\
      "city":"Globe","state":"AZ","postalCode":"85501","country":"US"}}}\
      """;

  @Test
  void whatJustisPassesOnBecauseOfABacklogIsBacklogToo(@TempDir Path folder) throws Exception {
    try (CourtNode node = CourtNode.start(folder);
        CourtClient court = node.fareCourt()) {
      court.put("cases/" + CASE, FareCases.civil());
      settled(court, folder, "CASE_ADD");
      load(court, MOVED);
      settled(court, folder, "ADDR_UPD");
      load(court, FareCases.paid(1, "R-1", CASE, "110.00"));
      settled(court, folder, "PAY_COURT");

      assertThat(sent(folder, "CASE_ADD")).containsExactly("J0401 0", "AZ-JUSTIS 0");
      assertThat(sent(folder, "ADDR_UPD")).containsExactly("J0401 1", "AZ-JUSTIS 1");
      assertThat(sent(folder, "PAY_COURT")).containsExactly("J0401 0", "AZ-JUSTIS 0");
    }
  }

  private static void load(CourtClient court, String line) {
    String results =
        court.post("transactions", line, "Content-Type", Format.NDJSON.mediaType()).text();
    assertThat(results).contains("\"result\":\"ACCEPTED\"");
  }

  /// The vendor has it and has answered.
  private static void settled(CourtClient court, Path folder, String code) {
    court.await("cases/" + CASE, _ -> isSettled(folder, code));
  }

  private static boolean isSettled(Path folder, String code) {
    try {
      return read(folder, code, "AND w.desk = 'AZ-JUSTIS' AND y.is_open = 0 AND w.partner = 'ACS'")
              .size()
          == 1;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> sent(Path folder, String code) throws SQLException {
    return read(folder, code, "");
  }

  private static List<String> read(Path folder, String code, String more) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("cursitor.db");
    try (Connection store = DriverManager.getConnection(url);
        PreparedStatement select =
            store.prepareStatement(
                "SELECT w.desk, y.backlog FROM delivery y JOIN message m ON m.number = y.number"
                    + " JOIN flow w ON w.number = m.flow WHERE m.subject LIKE ? "
                    + more
                    + " ORDER BY m.number")) {
      select.setString(1, "%" + code + "%");
      List<String> found = new ArrayList<>();
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1) + " " + rows.getInt(2));
      }
      return found;
    }
  }
}
