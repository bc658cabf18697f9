package cursitor.server.demo.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.Listen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The FARE half of the demonstration, on real parts: four nodes with their stores, over real HTTP,
/// and a clock that is moved.
class FareDemoTest {
  private static final String[] TURNING_POINTS = {
    "2026-01-05 09:00",
    "curl -s -X PUT",
    "/TR2026-000451 -d",
    "sends JUSTIS: CASE_ADD",
    "2026-02-20 00:00",
    "docket: Reminder notice mailed",
    "docket: Post-disposition notice 1 mailed",
    "2026-05-09 00:00",
    "docket: Post-disposition notice 2 mailed",
    "2026-06-06 23:59",
    "Nothing happens yet",
    "2026-06-07 00:00",
    "docket: Delinquency declared, 240.00 owed",
    "ACS 275.00 delinquent",
    "2026-06-09 23:59",
    "2026-06-10 00:00",
    "docket: Registration hold placed (MONEY)",
    "ACS 275.00 in special collection",
    "The desk sends FLAG_UPD;",
    "ACS 275.00 delinquent suspend placed",
    "the case sends FLAG_UPD,",
    "docket: Payment of 275.00 to ACS/FARE posted",
    "release requested",
    "tried at 19:45, 20:45, 21:45, answered at 22:45",
    "docket: Registration hold released (MONEY, PD)",
    "money hold: asked for, by thresholds.table",
    "every message is there once and accounted for"
  };

  @TempDir Path folder;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  /// What was told since, with single blanks.
  private String told() {
    String text = told.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    told.reset();
    return text;
  }

  @Test
  void theTicketIsToldFromCitationToReleaseAndWhatIsNotSeenEndsTheNextOne() {
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    try (FareDemo demo = FareDemo.open(folder, Listen.ANY_LOOPBACK)) {
      assertThat(demo.run(out)).as("%s", told).isTrue();
      assertThat(told()).containsSubsequence(TURNING_POINTS);

      assertThat(String.join("\n", demo.directions()))
          .contains("it is 2026-06-19 22:45 now", "/cases/TR2026-000451", "--at 2026-06-19T22:45");

      demo.shut(Seat.JUSTIS);
      assertThat(demo.run(out)).isFalse();
      assertThat(told())
          .containsSubsequence(
              "/TR2026-000452 -d",
              "NOT SEEN by 2026-06-29 09:00: an answer of AZ-JUSTIS, whose node is down");
    }
  }
}
