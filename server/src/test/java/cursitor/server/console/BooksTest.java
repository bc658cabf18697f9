package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports and extracts are for whom they are about, and nothing brought to the comparison does
/// harm.
class BooksTest {
  private static final String COMPARE = "/reconciliation/compare";

  /// Of four files together, with what stands around them.
  private static final long MOST_BYTES = 257L * 1024 * 1024;

  private static final String REPORT =
      "/reconciliation/report?day=2026-03-02&desk=AZ-JUSTIS&with=%1$s&court=%1$s";

  @TempDir static Path folder;
  private static FareBooksNode node;

  @BeforeAll
  static void open() {
    node = FareBooksNode.open(folder);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  private static Visitor as(ConsoleRole role) {
    return Visitor.as(role, node.address());
  }

  private static String extract(Visitor visitor, String desk) {
    return visitor
        .send(COMPARE, "/reconciliation/extract", Map.of("desk", desk, "court", ""))
        .body();
  }

  private static AuditEntry newest() {
    return node.console().audit().newest(Long.MAX_VALUE, 1).getFirst();
  }

  @Test
  void aClerkSeesTheOwnCourtAlsoAtTheHubAndNoOther() {
    try (Visitor clerk = as(ConsoleRole.CLERK)) {
      assertThat(clerk.get("/reconciliation").body())
          .contains("value=\"M0702\"")
          .doesNotContain("J0401");
      assertThat(clerk.get("/reconciliation?desk=J0401").statusCode()).isEqualTo(404);
      assertThat(clerk.get("/reconciliation?desk=AZ-JUSTIS").body())
          .contains("Court M0702 with ACS")
          .doesNotContain("J0401", "<th scope=\"row\">ACS</th>");
      assertThat(clerk.get("/reconciliation?desk=AZ-JUSTIS&court=M0702&with=M0702").body())
          .contains("payment to be confirmed")
          .doesNotContain("href=\"/case");
      assertThat(clerk.get(REPORT.formatted("M0702")).statusCode()).isEqualTo(200);
      assertThat(clerk.get(REPORT.formatted("J0401")).statusCode()).isEqualTo(404);
      assertThat(clerk.get(REPORT.formatted("J".repeat(41))).statusCode()).isEqualTo(404);
      assertThat(clerk.get("/reconciliation/report?day=2026-03-02&desk=AZ-JUSTIS").statusCode())
          .isEqualTo(404);
      assertThat(clerk.get(COMPARE).body()).doesNotContain("Make an extract");
      assertThat(
              clerk.send(COMPARE, "/reconciliation/extract", Map.of("desk", "M0702")).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void theReportOfTheDayIsShownWithItsWorkItemAndFetchedAsItIs() throws IOException {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      String page = auditor.get("/reconciliation?desk=AZ-JUSTIS&court=M0702&with=M0702").body();
      assertThat(page)
          .contains("announced about cases of M0702 and not taken up", "href=\"/queue/")
          .contains("business days without a transaction of M0702")
          .contains("payment to be confirmed", "href=\"/case?key=AZ-JUSTIS")
          .contains("FLAG_UPD", "300.00");
      assertThat(auditor.get(REPORT.formatted("M0702")).body())
          .isEqualTo(
              Files.readString(node.reports().resolve("AZ-JUSTIS/2026-03-02/M0702_M0702.txt")));
      assertThat(newest().deed()).isEqualTo(Deed.EXPORTED);
      assertThat(newest().desk()).isEqualTo("AZ-JUSTIS");
      assertThat(auditor.get(REPORT.formatted("..")).statusCode()).isEqualTo(404);
    }
  }

  /// The first desk there is has the overview.
  @Test
  void aReportIsFoundWithoutSayingOfWhichDesk() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      String named = auditor.get("/reconciliation").body();
      assertThat(named).contains("selected=\"selected\">");
      String first = named.replaceAll("(?s).*?<option value=\"([^\"]+)\" selected=.*", "$1");
      assertThat(auditor.get("/reconciliation/report?day=2026-03-02").statusCode())
          .isEqualTo(
              auditor.get("/reconciliation/report?day=2026-03-02&desk=" + first).statusCode());
      assertThat(auditor.get("/reconciliation/report?day=2026-03-02").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoHasNoQueueIsNotLedThere() {
    try (Visitor operator = as(ConsoleRole.OPERATOR)) {
      assertThat(operator.get("/reconciliation?desk=AZ-JUSTIS").body())
          .contains("not taken up")
          .doesNotContain("href=\"/queue/");
    }
  }

  @Test
  void aReportOfAnotherDayIsMadeFromTheStore() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      HttpResponse<String> made =
          auditor.send(
              "/reconciliation",
              "/reconciliation/make",
              Map.of("desk", "AZ-JUSTIS", "day", "2026-02-24"));
      assertThat(leadsTo(made)).contains("made=true", "day=2026-02-24");
      assertThat(auditor.get(leadsTo(made)).body())
          .contains("messages from 2026-02-24 00:00 up to 2026-02-25 00:00 Arizona time")
          .contains("all else as of 2026-03-02 10:00");
      HttpResponse<String> never =
          auditor.send(
              "/reconciliation",
              "/reconciliation/make",
              Map.of("desk", "AZ-JUSTIS", "day", "2026-03-09"));
      assertThat(auditor.get(leadsTo(never)).body()).contains("That day has not come yet");
      assertThat(auditor.get("/reconciliation?day=yesterday").statusCode()).isEqualTo(400);
      assertThat(
              auditor
                  .send(
                      "/reconciliation",
                      "/reconciliation/make",
                      Map.of("desk", "AZ-JUSTIS", "day", "-999999999-01-01"))
                  .statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void aDeskOfDmv907TellsItsTotalsAndWhatHasNoAnswer(@TempDir Path other) {
    try (ConsoleNode dmv907 = ConsoleNode.open(other, new MovedClock());
        Visitor supervisor = Visitor.as(ConsoleRole.SUPERVISOR, dmv907.address());
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, dmv907.address())) {
      assertThat(clerk.get("/reconciliation").body())
          .contains("No report of this desk is kept here")
          .doesNotContain("CA-DMV", "90002", "Make one");
      Map<String, String> own = Map.of("desk", "90001");
      assertThat(clerk.send("/reconciliation", "/reconciliation/make", own).statusCode())
          .isEqualTo(403);
      String made = leadsTo(supervisor.send("/reconciliation", "/reconciliation/make", own));
      assertThat(supervisor.get(made).body()).contains("California time", "No court has");
      assertThat(clerk.get(made).body()).contains("California time", "No court has");
    }
  }

  @Test
  void extractsAreComparedAndOnlyWhoDidSeesTheResult() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR);
        Visitor operator = as(ConsoleRole.OPERATOR)) {
      String court = extract(auditor, "M0702");
      assertThat(newest().detail()).isEqualTo("extract");
      assertThat(court).contains("\"M0702/M202433107/DEF-1\"").doesNotContain("ARCE");
      Map<String, String> files = new LinkedHashMap<>();
      files.put("court.ndjson", court);
      files.put(
          "hub.ndjson",
          extract(auditor, "AZ-JUSTIS").replace("30000", "29000").replace("120000", "119000"));
      auditor.upload(COMPARE, COMPARE, files);
      assertThat(auditor.get(COMPARE).body())
          .contains("case/parties compared, 1 differ", "290.00", "300.00")
          .contains("href=\"/case?key=M0702");
      assertThat(operator.get(COMPARE).body()).doesNotContain("290.00");
      assertThat(operator.get("/reconciliation/compare/table").statusCode()).isEqualTo(404);
      String table = auditor.get("/reconciliation/compare/table?kind=value").body();
      assertThat(table)
          .startsWith(
              "\ufeff'Difference','Case/party','On what','M0702','AZ-JUSTIS',".replace('\'', '"'))
          .contains("'M0702/M-2024-33107/DEF-1','balance','300.00','290.00'".replace('\'', '"'));
      assertThat(newest().deed()).isEqualTo(Deed.EXPORTED);
    }
  }

  @Test
  void whatIsNoExtractIsToldByItsNameAndLineAndNothingOfItRuns() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("<script>alert(1)</script>", "no json\n");
      files.put("b", "{}\n");
      auditor.upload(COMPARE, COMPARE, files);
      assertThat(auditor.get(COMPARE).body())
          .contains("file 1 (&lt;script&gt;alert(1)&lt;/script&gt;) line 1: this is not JSON")
          .doesNotContain("<script>alert");
      auditor.upload(COMPARE, COMPARE, Map.of("one", "{}"));
      assertThat(auditor.get(COMPARE).body()).contains("Give two to four extracts.");
      auditor.upload(COMPARE, COMPARE, Map.of("one", "x".repeat(1_000_001), "two", "{}\n"));
      assertThat(auditor.get(COMPARE).body()).contains("a line of it does not end");
    }
  }

  @Test
  void whatIsTooLargeIsTurnedAway() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      assertThat(auditor.announce(COMPARE, MOST_BYTES + 1)).contains(" 413");
    }
  }

  @Test
  void filesAreTakenFromNobodyWhoIsNotSignedInAndNotWithoutTheToken() {
    try (Visitor stranger = new Visitor(node.address());
        Visitor auditor = as(ConsoleRole.AUDITOR)) {
      assertThat(leadsTo(stranger.uploadWith(COMPARE, "x", Map.of("a", "{}"))))
          .isEqualTo("/sign-in");
      assertThat(auditor.uploadWith(COMPARE, "x", Map.of("a", "{}")).statusCode()).isEqualTo(403);
    }
  }
}
