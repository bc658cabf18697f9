package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.browser.PeoplesDemo;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody finds among notices of DMV907, and what is hidden from whom.
class SearchTest {
  private static final String CASE = ">TR-H-FIND/P1</a>";
  private static final String MASKED = "G••• M•••";

  @TempDir static Path folder;
  private static PeoplesDemo demo;

  @BeforeAll
  static void open() {
    demo = PeoplesDemo.open(folder);
    demo.askForAHoldThatIsRefused("H-FIND");
  }

  @AfterAll
  static void close() {
    demo.close();
  }

  private static Visitor as(ConsoleRole role) {
    return Visitor.as(role, demo.address());
  }

  private static String found(Visitor visitor, String typed, boolean names) {
    HttpResponse<String> answer =
        visitor.send(
            "/search", "/search/found", Map.of("typed", typed, "names", String.valueOf(names)));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String found(ConsoleRole role, String typed, boolean names) {
    try (Visitor visitor = as(role)) {
      return found(visitor, typed, names);
    }
  }

  private static String audit() {
    try (Visitor auditor = as(ConsoleRole.AUDITOR)) {
      return auditor.get("/audit").body();
    }
  }

  private static int unmasked() {
    return audit().split("<td>unmasked</td>", -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TR-H-FIND     | docket
          tr h fi       | docket
          TR-H-FIND/P1  | docket
          GARC          | name
          maria garcia  | name
          A123          | licence number
          H-FIND        | abstract id
          C-H-FIND      | abstract id
          """)
  void aCaseIsFoundByWhateverIsKnownOfIt(String typed, String by) {
    assertThat(found(ConsoleRole.CLERK, typed, false)).contains(CASE, by, "refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GARCIA", "A1234567", "TR-H-FIND", "H-FIND"})
  void whoItIsIsHiddenUntilSomebodyAsks(String typed) {
    assertThat(found(ConsoleRole.CLERK, typed, false))
        .contains(CASE, MASKED)
        .doesNotContain("GARCIA", "MARIA", "A1234567");
    assertThat(found(ConsoleRole.CLERK, typed, true)).contains(CASE, "GARCIA MARIA", "Hide names");
  }

  @Test
  void whoseNamesWereShownIsWrittenDownAndWhatWasTypedNowhere() {
    int before = unmasked();
    found(ConsoleRole.SUPERVISOR, "GARCIA M", false);
    assertThat(unmasked()).isEqualTo(before);
    String shown = found(ConsoleRole.SUPERVISOR, "GARCIA M", true);
    assertThat(unmasked() - before).isEqualTo(shown.split("<tr>", -1).length - 2);
    assertThat(audit()).doesNotContain("GARCIA");
  }

  @Test
  void anOperatorSeesNoNamesAndFindsNothingByThem() {
    assertThat(found(ConsoleRole.OPERATOR, "TR-H-FIND", true))
        .contains(CASE)
        .doesNotContain("GARCIA", MASKED, "Show names", "Hide names");
    for (String typed : new String[] {"GARCIA", "A1234567"}) {
      assertThat(found(ConsoleRole.OPERATOR, typed, true))
          .contains("Nothing you may see begins so")
          .doesNotContain("TR-", "GARCIA");
    }
  }

  @Test
  void aClerkFindsNothingOfAnotherCourt() {
    assertThat(found(ConsoleRole.SUPERVISOR, "GARCIA", false)).contains("90001", "90002", "CA-DMV");
    assertThat(found(ConsoleRole.CLERK, "GARCIA", false))
        .contains("90001")
        .doesNotContain("90002", "CA-DMV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TR            | Type 3 letters
          QQQQQQ        | Nothing you may see begins so
          GARCIA        | found.
          """)
  void itIsSaidHowMuchWasFoundOrWhatToTry(String typed, String told) {
    assertThat(found(ConsoleRole.CLERK, typed, false)).contains(told);
  }

  @Test
  void whatWasTypedIsInNoAddressAndIsThereAgainWhenSomebodyComesBack() {
    try (Visitor clerk = as(ConsoleRole.CLERK);
        Visitor other = as(ConsoleRole.CLERK)) {
      HttpResponse<String> answer = clerk.send("/search", "/search", Map.of("typed", "garcia mar"));
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(leadsTo(answer)).isEqualTo("/search");
      assertThat(clerk.get("/search").body()).contains("value=\"garcia mar\"", CASE, MASKED);
      assertThat(other.get("/search").body()).doesNotContain("garcia mar", CASE);
      found(clerk, "", false);
      assertThat(clerk.get("/search").body()).doesNotContain("garcia mar", CASE);
    }
  }

  @Test
  void withoutScriptNamesAreShownToo() {
    try (Visitor clerk = as(ConsoleRole.CLERK)) {
      assertThat(
              clerk.send("/search", "/search", Map.of("typed", "H-FIND", "names", "true")).body())
          .contains("<h1>Search</h1>", "GARCIA MARIA");
    }
  }

  @Test
  void markupThatIsTypedIsText() {
    String markup = "\"><script>alert(1)</script>";
    try (Visitor clerk = as(ConsoleRole.CLERK)) {
      found(clerk, markup, false);
      assertThat(clerk.get("/search").body())
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert");
    }
  }

  @Test
  void aFileHasWhatIsShownAndNoMore() {
    try (Visitor clerk = as(ConsoleRole.CLERK)) {
      HttpResponse<String> masked =
          clerk.send("/search", "/search.csv", Map.of("typed", "H-FIND", "names", "false"));
      assertThat(masked.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"search.csv\"");
      assertThat(masked.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
      assertThat(masked.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      assertThat(masked.body())
          .startsWith("\uFEFF\"What\"")
          .contains("\"TR-H-FIND/P1\",\"90001\",\"production\",\"abstract id\"", MASKED)
          .doesNotContain("GARCIA", "90002");
      assertThat(
              clerk
                  .send("/search", "/search.csv", Map.of("typed", "H-FIND", "names", "true"))
                  .body())
          .contains("GARCIA MARIA");
    }
    try (Visitor operator = as(ConsoleRole.OPERATOR)) {
      assertThat(
              operator
                  .send("/search", "/search.csv", Map.of("typed", "H-FIND", "names", "true"))
                  .body())
          .contains("TR-H-FIND/P1")
          .doesNotContain("GARCIA");
    }
    assertThat(audit()).contains("exported", "search, with names");
  }

  @Test
  void theQueueIsHadAsAFileWithTheChoiceOfItsPage() {
    try (Visitor clerk = as(ConsoleRole.CLERK)) {
      HttpResponse<String> all = clerk.get("/queue.csv");
      assertThat(all.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"queue.csv\"");
      assertThat(all.body())
          .contains("\"H-FIND\",\"TR-H-FIND/P1\",\"90001\",\"CA-DMV\"", "\"E301\"")
          .doesNotContain("90002", "GARCIA");
      assertThat(clerk.get("/queue.csv?kind=PARKED&code=none").body().lines()).hasSize(1);
      assertThat(clerk.get("/queue.csv?open=false").body()).doesNotContain("H-FIND");
      assertThat(clerk.get("/queue.csv?desk=90002").body().lines()).hasSize(1);
      assertThat(clerk.get("/queue.csv?kind=nonsense").statusCode()).isEqualTo(400);
    }
    try (Visitor operator = as(ConsoleRole.OPERATOR)) {
      assertThat(operator.get("/queue.csv").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aViewIsSavedFoundAgainAndForgotten() {
    try (Visitor clerk = as(ConsoleRole.CLERK);
        Visitor auditor = as(ConsoleRole.AUDITOR)) {
      String page = "/queue?code=E301&kind=MEND_NOTICE&after=";
      HttpResponse<String> saved =
          clerk.send(
              page,
              "/saved/queue",
              Map.of("name", " Birth <dates> ", "query", "code=E301&kind=MEND_NOTICE&after=x"));
      assertThat(leadsTo(saved)).isEqualTo("/queue?kind=MEND_NOTICE&code=E301");
      assertThat(clerk.get("/queue").body())
          .contains(
              "<a href=\"/queue?kind=MEND_NOTICE&amp;code=E301\">Birth &lt;dates&gt;</a>",
              "href=\"/queue.csv\"");
      assertThat(clerk.get(page).body())
          .contains("aria-current=\"true\">Birth", "/queue.csv?kind=MEND_NOTICE&amp;code=E301");
      assertThat(auditor.get("/queue").body()).doesNotContain("Birth");
      clerk.send("/queue", "/saved/queue", Map.of("name", " ", "query", ""));
      assertThat(clerk.get("/queue").body()).contains("Give it a name");
      clerk.send("/queue", "/saved/queue/forget", Map.of("name", "Birth <dates>"));
      assertThat(clerk.get("/queue").body()).doesNotContain("Birth");
    }
    try (Visitor operator = as(ConsoleRole.OPERATOR)) {
      assertThat(operator.send("/", "/saved/queue", Map.of("name", "x")).statusCode())
          .isEqualTo(404);
    }
  }
}
