package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.browser.PeoplesDemo;
import cursitor.server.console.page.Links;
import cursitor.server.console.queue.Owners;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The correction queue without a browser: who may do what, and what is left alone.
class QueueTest {
  private static final String ALIKE = "/queue/alike?desk=90001&kind=MEND_NOTICE&code=E301";
  private static final Map<String, String> CAUSE =
      Map.of("desk", "90001", "kind", "MEND_NOTICE", "code", "E301");

  @TempDir Path folder;
  private PeoplesDemo demo;
  private Visitor clerk;
  private Visitor supervisor;

  @BeforeEach
  void open() {
    demo = PeoplesDemo.open(folder);
    demo.askForAHoldThatIsRefused("H-1");
    demo.askForAHoldThatIsRefused("H-2");
    clerk = Visitor.as(ConsoleRole.CLERK, demo.address());
    supervisor = Visitor.as(ConsoleRole.SUPERVISOR, demo.address());
  }

  @AfterEach
  void close() {
    clerk.close();
    supervisor.close();
    demo.close();
  }

  private String item(String about) {
    Matcher link =
        Pattern.compile("href=\"(/queue/[0-9a-f-]{36})\">" + about + "<")
            .matcher(clerk.get("/queue").body());
    assertThat(link.find()).as(about).isTrue();
    return link.group(1);
  }

  private String preview(Map<String, String> wanted) {
    Map<String, String> form = new HashMap<>(CAUSE);
    form.putAll(wanted);
    HttpResponse<String> answer = clerk.send(ALIKE, "/queue/alike", form);
    assertThat(answer.statusCode()).isEqualTo(302);
    return leadsTo(answer);
  }

  /// Has it done, and waits until it is.
  private String go(String run) {
    assertThat(clerk.send(run, run + "/go", Map.of()).statusCode()).isEqualTo(302);
    while (clerk.get("/live" + run).body().contains("Under way")) {
      Thread.onSpinWait();
    }
    return clerk.get(run).body();
  }

  @Test
  void whatSomebodyHasIsNotTakenButMayBeGiven() {
    String item = item("H-1");
    supervisor.send(item, item + "/take", Map.of());
    clerk.send(item, item + "/take", Map.of());
    assertThat(clerk.get(item).body()).contains("supervisor sees to it.");
    clerk.send(item, item + "/leave", Map.of());
    assertThat(clerk.get(item).body()).contains("supervisor sees to it.");
    assertThat(clerk.send(item, item + "/give", Map.of("to", "clerk")).statusCode()).isEqualTo(403);
    assertThat(supervisor.send(item, item + "/give", Map.of("to", "operator")).statusCode())
        .isEqualTo(400);
    supervisor.send(item, item + "/give", Map.of("to", "clerk"));
    assertThat(clerk.get(item).body()).contains("You see to it.");
    assertThat(clerk.get("/queue?owner=clerk").body()).contains("H-1").doesNotContain("H-2");
    assertThat(clerk.get("/queue?owner=-").body()).contains("H-2").doesNotContain("H-1");
    clerk.send(item, item + "/close", Map.of("reason", "issued in error"));
    assertThat(clerk.get("/queue?owner=clerk").body()).doesNotContain("H-1");
  }

  /// What happened comes along with the answer, without the page being loaded again.
  @Test
  void theHistoryOfAnItemGrowsWithItsAnswer() {
    String item = item("H-1");
    String before = clerk.get(item).body();
    assertThat(before).contains("id=\"history\"").doesNotContain("hx-swap-oob");
    clerk.send(item, item + "/send", Map.of("field:dateOfBirth", "1984-05-04"));
    String status = clerk.get("/live" + item).body();
    while (!status.contains("accepted")) {
      Thread.onSpinWait();
      status = clerk.get("/live" + item).body();
    }
    assertThat(status).contains("id=\"history\" hx-swap-oob=\"true\"");
    assertThat(status.split("the answer, receipt", -1))
        .hasSizeGreaterThan(before.split("the answer, receipt", -1).length);
  }

  /// Nothing on its page asks for what is done, and the whole story stands there.
  @Test
  void anItemThatIsMendedSaysSoAndShowsWhatWasSentAndAnswered() {
    String item = item("H-1");
    clerk.send(item, item + "/send", Map.of("field:dateOfBirth", "1984-05-04"));
    while (!clerk.get("/live" + item).body().contains("accepted")) {
      Thread.onSpinWait();
    }
    assertThat(clerk.get(item).body())
        .contains("<span>Done with</span>: <span>H-1</span>")
        .doesNotContain("<span>Mend a refused notice")
        .contains("As it stands now", "1984-05-04")
        .doesNotContain("Both sides", "What is wrong", "It is on its way.")
        .containsPattern("sent to CA-DMV, receipt \\d+, refused, mended since")
        .containsPattern(
            "(?s)mended by clerk at the console</li>.*again sent to CA-DMV, receipt \\d+,"
                + " accepted</li>.*the answer, receipt \\d+");
  }

  /// Also a field that is hidden at first is before them again.
  @Test
  void whatIsTypedStaysWhereItCannotBeSent() {
    String item = item("H-1");
    clerk.send(
        item + "?all=true",
        item + "/send",
        Map.of("field:dateOfBirth", "1984-13-04", "field:lastName", "GARZIA"));
    assertThat(clerk.get(item + "?all=true").body())
        .contains("value=\"1984-13-04\"", "value=\"GARZIA\"", "<td>1985-05-04</td>");
    assertThat(clerk.get(item).body())
        .contains("value=\"1985-05-04\"")
        .doesNotContain("1984-13-04", "GARZIA");
  }

  /// The same sent by somebody who presses often is one sending, and nobody else's.
  @Test
  void whoMendedItIsOneHoweverManyAskAtOnce() throws InterruptedException {
    String item = item("H-1");
    Map<String, String> date = Map.of("field:dateOfBirth", "1984-05-04");
    List<Thread> presses =
        Stream.of(clerk, clerk, supervisor, clerk, supervisor)
            .map(who -> Thread.ofVirtual().start(() -> who.send(item, item + "/send", date)))
            .toList();
    for (Thread press : presses) {
      press.join();
    }
    String page = clerk.get(item).body();
    assertThat(page.split("mended by \\w+ at the console", -1)).hasSize(2);
    assertThat(page.split("again sent to CA-DMV|>sent to CA-DMV", -1)).hasSizeLessThanOrEqualTo(3);
  }

  /// The audit knows; the story as text stays what can be played.
  @Test
  void whoMendedItStandsWithTheItemAndItsCase() {
    String item = item("H-1");
    clerk.send(item, item + "/send", Map.of("field:dateOfBirth", "1984-13-04"));
    assertThat(clerk.get(item).body()).doesNotContain("mended by");
    clerk.send(item, item + "/send", Map.of("field:dateOfBirth", "1984-05-04"));
    String byItself = item("H-2");
    demo.post(
        "work-items/" + byItself.substring("/queue/".length()) + "/correction",
        "{\"dateOfBirth\": \"1984-05-04\"}");

    assertThat(clerk.get(item).body())
        .containsPattern("P[SD]T: mended by clerk at the console</li>")
        .containsPattern("<dd>[^<]+: mended by clerk</dd>");
    assertThat(clerk.get(byItself).body()).contains(": mended").doesNotContain("mended by");
    String key = "90001:PRODUCTION:participant:TR-H-1/P1";
    String page = Links.caseFile(CaseKey.parse(key));
    String story = "court mends H-1 with dateOfBirth \\S+</span> <span class=\"hint\">by clerk<";
    assertThat(supervisor.get(page).body()).containsPattern(story);
    assertThat(clerk.send(page, "/case/story", Map.of("key", key)).body())
        .contains("court mends H-1")
        .doesNotContain("by clerk");
    try (Visitor operator = Visitor.as(ConsoleRole.OPERATOR, demo.address())) {
      assertThat(operator.get(page).body()).contains("court mends H-1").doesNotContain("by clerk");
    }
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, demo.address())) {
      String rows = auditor.get("/audit?about=TR-H-1/P1").body();
      assertThat(rows).contains("<td>clerk</td>").isNotEqualTo(auditor.get("/audit").body());
      assertThat(auditor.get("/audit?about=90001/TR-H-1/P1").body()).contains("<td>clerk</td>");
      assertThat(auditor.get("/audit?about=TR-H-9/P1").body()).doesNotContain("<td>clerk</td>");
    }
  }

  @Test
  void anAuditorTakesNothingAndPreviewsNothing() {
    String item = item("H-1");
    String run = preview(Map.of("what", "close", "reason", "issued in error"));
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, demo.address())) {
      assertThat(auditor.get(item).statusCode()).isEqualTo(200);
      assertThat(auditor.send("/", item + "/take", Map.of()).statusCode()).isEqualTo(403);
      assertThat(auditor.get(ALIKE).statusCode()).isEqualTo(403);
      assertThat(auditor.send("/", "/queue/alike", CAUSE).statusCode()).isEqualTo(403);
      assertThat(auditor.get(run).statusCode()).isEqualTo(403);
    }
    assertThat(supervisor.get(run).statusCode()).as("a preview of another").isEqualTo(404);
    assertThat(supervisor.send("/", run + "/go", Map.of()).statusCode()).isEqualTo(404);
    assertThat(clerk.get(ALIKE.replace("90001", "90002")).statusCode()).isEqualTo(404);
  }

  @Test
  void allAreClosedOnceAndOnlyWithAReason() {
    assertThat(preview(Map.of("what", "close", "reason", " "))).startsWith("/queue/alike?desk");
    String run = preview(Map.of("what", "close", "reason", "issued in error"));
    assertThat(clerk.get("/queue").body()).contains("H-1", "H-2");

    assertThat(go(run)).contains("All 2 done.");
    assertThat(go(run)).contains("All 2 done.");
    assertThat(clerk.get("/queue?open=false").body()).contains("H-1", "H-2");
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, demo.address())) {
      assertThat(auditor.get("/audit").body().split("with all like it", -1)).hasSize(3);
    }
  }

  @Test
  void whatWasDoneWithSinceThePreviewIsLeftAlone() {
    String run = preview(Map.of("what", "correct", "field", "dateOfBirth", "value", "1984-05-04"));
    String item = item("H-1");
    clerk.send(item, item + "/close", Map.of("reason", "issued in error"));

    assertThat(go(run)).contains("1 done, 1 left alone.", "It was done with meanwhile.");
    assertThat(clerk.get("/queue?open=false").body()).contains("H-2");
    assertThat(clerk.get(item).body()).contains("closed by clerk");
  }

  @Test
  void onlyWhereItHasTheValueItIsReplaced() {
    String run =
        preview(
            Map.of(
                "what", "correct",
                "field", "dateOfBirth",
                "was", "1985-05-05",
                "value", "1984-05-04"));
    assertThat(clerk.get(run).body()).contains("It has another value.").doesNotContain("id=\"go\"");
  }

  @Test
  void aFilterIsTextAndNothingElse() {
    assertThat(clerk.get("/queue?desk=%3Cscript%3E&owner=%22%3E%3Cscript%3E").body())
        .doesNotContain("<script>")
        .contains("Nothing waits here.");
    assertThat(clerk.get("/queue?kind=NONE").statusCode()).isEqualTo(400);
    assertThat(clerk.get("/queue?after=x").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/queue?waits=DAY").body()).doesNotContain("H-1");
    assertThat(clerk.get("/queue?due=OVERDUE").body()).doesNotContain("H-1");
    assertThat(clerk.get("/queue?desk=90001&partner=CA-DMV&code=E301").body()).contains("H-1");
    assertThat(clerk.get("/queue?partner=AZ-MVD").body()).contains("Nothing waits here.");
    String nobody = "partner=" + "X".repeat(41);
    assertThat(clerk.get("/queue?" + nobody).body()).contains("Nothing waits here.");
    assertThat(clerk.get("/queue?open=false&" + nobody).body()).contains("Nothing is done with");
    assertThat(clerk.get("/queue.csv?" + nobody).body().lines()).hasSize(1);
    assertThat(clerk.get("/queue?partner=CA%00DMV").statusCode()).isEqualTo(400);
  }

  @Test
  void theOwnerOfAnItemThatIsGoneIsForgotten(@TempDir Path other) {
    MovedClock clock = new MovedClock();
    try (ConsoleNode node = ConsoleNode.open(other, clock);
        Visitor looker = Visitor.as(ConsoleRole.CLERK, node.address())) {
      looker.get("/queue");
      Owners owners = new Owners(node.console().store(), clock);
      UUID gone = UUID.randomUUID();
      owners.give(gone, "clerk");
      looker.get("/queue");
      assertThat(owners.of(gone)).as("within the minute").isPresent();
      clock.forward(Duration.ofMinutes(2));
      looker.get("/queue");
      assertThat(owners.of(gone)).isEmpty();
    }
  }
}
