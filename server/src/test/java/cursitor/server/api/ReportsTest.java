package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.server.api.CourtClient.Answer;
import cursitor.server.reconcile.daily.Ages;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A court reads the daily reports about itself and no others.
class ReportsTest {
  private static final Instant END = Instant.parse("2026-03-02T12:30:00Z");

  private static CourtReport about(String court, String partner) {
    return new CourtReport(
        court,
        partner,
        new CourtReport.OnFile(1, 0, 0, 15_000, 0),
        List.of(new CourtReport.CodeTotal("CASE_ADD", 1, 0, 15_000L)),
        List.of(),
        Map.of(),
        new Ages(List.of(1, 3, 7), List.of(0L, 0L, 0L), 0, 0),
        List.of(),
        0);
  }

  private static DailyReport report() {
    return new DailyReport(
        "AZ-JUSTIS",
        OperatingMode.PRODUCTION,
        END.minusSeconds(86_400),
        END,
        END,
        "2026-1",
        Map.of(),
        List.of(about("J0401", "J0401"), about("J0401", "ACS"), about("M0702", "M0702")),
        List.of());
  }

  @Test
  void aCourtListsAndReadsItsOwn(@TempDir Path folder) {
    try (CourtNode node = CourtNode.start(folder);
        CourtClient court = node.fareCourt();
        CourtClient operator = node.client("90001", CourtNode.OPERATOR_KEY)) {
      node.node().reports().orElseThrow().write(report(), LocalDate.of(2026, 3, 2));

      Answer list = court.get("reports");
      assertThat(list.json().get("reports")).hasSize(2);
      assertThat(list.at("/reports/0/desk")).isEqualTo("AZ-JUSTIS");
      assertThat(list.at("/reports/0/day")).isEqualTo("2026-03-02");
      assertThat(list.at("/reports/0/partner")).isEqualTo("ACS");

      Answer read = court.get("reports/AZ-JUSTIS/2026-03-02/ACS");
      assertThat(read.at("/courts/0/court")).isEqualTo("J0401");
      assertThat(read.json().at("/courts/0/received/0/cents").asLong()).isEqualTo(15_000);
      assertThat(court.get("reports/AZ-JUSTIS/2026-03-02/ACS?text=true").text())
          .contains("CASE_ADD")
          .contains("150.00");
      // The report with that name is about another court.
      assertThat(court.get("reports/AZ-JUSTIS/2026-03-02/M0702").status()).isEqualTo(404);
      assertThat(court.get("reports/AZ-JUSTIS/2026-03-02/..%2F..%2Foverview").status())
          .isEqualTo(404);
      assertThat(court.get("/api/courts/M0702/reports").status()).isEqualTo(403);
      assertThat(court.get("/operator/reports").status()).isEqualTo(403);

      assertThat(operator.get("/operator/reports").text())
          .contains("AZ-JUSTIS/2026-03-02/M0702/M0702");
      assertThat(operator.get("/operator/reports/AZ-JUSTIS/2026-03-02").text())
          .contains("court M0702: 1 live, 150.00 owed");
      assertThat(operator.get("/operator/reports/AZ-JUSTIS/2026-03-02/J0401/ACS?json").text())
          .contains("\"CASE_ADD\"");
      assertThat(operator.get("/operator/reports/AZ-JUSTIS/yesterday").status()).isEqualTo(404);
    }
  }
}
