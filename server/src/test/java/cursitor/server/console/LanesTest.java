package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.browser.PeoplesDemo;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DriverRegister;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of messages and partners: who may do what, what a restart remembers, and that all who
/// ask are told the same.
class LanesTest {
  private static final Map<String, String> DMV = Map.of("partner", DemoNode.DMV);

  @TempDir Path folder;

  @Test
  void aStopSurvivesARestartAndEverybodyIsToldOfIt() throws Exception {
    MovedClock evening = new MovedClock();
    evening.forward(Duration.ofHours(10));
    try (ConsoleNode node = ConsoleNode.open(folder, evening);
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address());
        Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      assertThat(operator.send("/partners", "/partners/stop", DMV).statusCode()).isEqualTo(302);
      assertThat(node.console().audit().newest(Long.MAX_VALUE, 5))
          .anyMatch(
              each -> each.deed() == Deed.DELIVERY_STOPPED && each.detail().equals("to CA-DMV"));
      String stops = "/audit?deed=DELIVERY_STOPPED&";
      assertThat(auditor.get(stops + "from=2026-03-02&until=2026-03-02").body())
          .contains(">From (PT)<", "<td>2026-03-02 19:00:00 PST</td>");
      assertThat(auditor.get(stops + "from=2026-03-03").body()).contains("There are no rows.");
      assertThat(auditor.get(stops + "until=2026-03-01").body()).contains("There are no rows.");
      assertThat(auditor.get("/audit/table?deed=DELIVERY_STOPPED&from=2026-03-02").body())
          .contains("\"2026-03-03T03:00:00Z\"");
      assertThat(auditor.get("/audit").body())
          .contains("audit: DELIVERY_STOPPED, 2026-03-02, days of America/Los_Angeles");
    }
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      assertThat(operator.get("/partners").body()).contains("Delivery is stopped by operator");
      assertThat(operator.get("/").body()).contains("stopped by operator");
      assertThat(program(node, "GET", "/operator/partners"))
          .containsPattern("90001 to CA-DMV .*STOPPED by operator since 20")
          .containsPattern("90002 to CA-DMV .*STOPPED by operator since 20");
      assertThat(program(node, "POST", "/operator/partners/CA-DMV/restore"))
          .contains("somebody has stopped the delivery");
      assertThat(program(node, "GET", "/actuator/prometheus"))
          .contains("cursitor_ways_stopped 2.0");

      operator.send("/partners", "/partners/start", DMV);
      assertThat(operator.get("/partners").body()).doesNotContain("stopped");
      assertThat(program(node, "GET", "/operator/partners")).doesNotContain("STOPPED");
    }
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      assertThat(operator.get("/partners").body()).doesNotContain("stopped");
    }
  }

  private static String program(ConsoleNode node, String method, String path)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(node.address().resolve(path))
                  .header("Authorization", "Bearer " + DemoNode.keyOf(DemoNode.DMV))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPERVISOR", "AUDITOR", "CLERK"})
  void whoOnlyReadsChangesNothing(ConsoleRole role) {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor reader = Visitor.as(role, node.address())) {
      String id = UUID.randomUUID().toString();
      Map<String, String> lane = Map.of("desk", "90001", "partner", DemoNode.DMV, "id", id);
      for (String act :
          new String[] {"stop", "start", "retry", "test", "lane/retry", "lane/skip"}) {
        assertThat(reader.send("/messages", "/partners/" + act, lane).statusCode())
            .as(act)
            .isEqualTo(403);
      }
      assertThat(reader.get("/partners/lane/skip?desk=90001&id=" + id).statusCode()).isEqualTo(403);
      assertThat(reader.get("/partners").body()).doesNotContain("Stop delivery");
    }
  }

  @Test
  void afterAnActThePageIsFreshSoonAndThenEveryFewSeconds() {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      assertThat(operator.get("/partners").body())
          .contains("hx-get=\"/live/partners\"", "every 5s");
      operator.send("/partners", "/partners/retry", DMV);
      assertThat(operator.get("/partners").body())
          .contains("hx-get=\"/live/partners?soon=6\"", "load delay:500ms");
      assertThat(operator.get("/live/partners?soon=6").body())
          .contains("hx-get=\"/live/partners?soon=5\"", "load delay:500ms");
      assertThat(operator.get("/live/partners?soon=1").body())
          .contains("hx-get=\"/live/partners\"", "every 5s");
    }
  }

  @Test
  void whatIsNotThereIsNotDone() {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      String id = UUID.randomUUID().toString();
      assertThat(
              operator
                  .send("/partners", "/partners/stop", Map.of("partner", "NOBODY"))
                  .statusCode())
          .isEqualTo(404);
      assertThat(operator.get("/partners/lane/skip?desk=90001&id=" + id).statusCode())
          .isEqualTo(404);
      assertThat(
              operator
                  .send(
                      "/partners",
                      "/partners/lane/skip",
                      Map.of("desk", "90001", "id", id, "act", id, "reason", "OTHERS_WAIT"))
                  .statusCode())
          .isEqualTo(404);
      assertThat(operator.get("/partners/certification?partner=CA-DMV").body())
          .contains("This partner gives none");
      assertThat(operator.get("/partners/certification/file?partner=CA-DMV").statusCode())
          .isEqualTo(404);
      assertThat(operator.get("/messages?from=yesterday").statusCode()).isEqualTo(400);
      assertThat(operator.get("/messages?standing=WELL").statusCode()).isEqualTo(400);
    }
  }

  /// A clerk in California in the evening; whoever sees desks in Arizona too reads UTC.
  @Test
  void timesAreThoseOfTheReadersDesksWhereTheyHaveOneClock() {
    Instant evening = Instant.parse("2026-01-15T03:00:00Z");
    try (ConsoleNode node = ConsoleNode.inTwoZones(folder, InstantSource.fixed(evening));
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      DriverRegister.file(node.node());
      PeoplesDemo.askForAHoldThatIsRefused(node.address(), "H-1");
      String item = item(clerk, "H-1");
      String time = "2026-01-14 19:00:00 PST";
      assertThat(clerk.get("/").body())
          .contains("As of <span>" + time, "by the hour (PT)", "by the day (PT)");
      assertThat(clerk.get("/live/overview").body()).contains(time).doesNotContain("UTC");
      assertThat(clerk.get(item).body()).contains(time + ", under a minute ago");
      assertThat(clerk.get("/live" + item).body())
          .contains(time + ": sent to CA-DMV")
          .doesNotContain("UTC");
      String messages = clerk.get("/messages").body();
      assertThat(messages).contains(">From (PT)<", "<span>" + time);
      Matcher message = Pattern.compile("href=\"(/message\\?[^\"]+)\"").matcher(messages);
      assertThat(message.find()).isTrue();
      String link = message.group(1).replace("&amp;", "&");
      assertThat(clerk.get(link).body()).contains(time);
      Map<String, String> typed = Map.of("typed", link.replaceAll(".*id=", ""));
      assertThat(clerk.send("/search", "/search/found", typed).body()).contains(time);
      findsMessagesByTheOwnClock(clerk);
      savesTimesForEveryClock(clerk);
      showsAFilterAsText(clerk);

      assertThat(operator.get("/").body())
          .contains("As of <span>2026-01-15 03:00:00 UTC", "by the day (UTC)");
      assertThat(operator.get("/messages").body())
          .contains(">From (UTC)<", "<span>2026-01-15 03:00:00 UTC")
          .doesNotContain("PST");
      assertThat(operator.get("/partners").body()).contains("2026-01-15 03:00:00 UTC");
      assertThat(operator.get("/reissue").body()).contains("value=\"2026-01-15T03:01\"");
    }
  }

  private static String item(Visitor clerk, String about) {
    Pattern link = Pattern.compile("href=\"(/queue/[0-9a-f-]{36})\">" + about + "<");
    Matcher found = link.matcher(clerk.get("/queue").body());
    while (!found.find()) {
      Thread.onSpinWait();
      found = link.matcher(clerk.get("/queue").body());
    }
    return found.group(1);
  }

  private static void findsMessagesByTheOwnClock(Visitor clerk) {
    assertThat(clerk.get("/messages?from=2026-01-14T19:00&until=2026-01-14T19:01").body())
        .contains("sent to CA-DMV", "value=\"2026-01-14T19:00\"", "value=\"2026-01-14T19:01\"");
    for (String none : new String[] {"from=2026-01-14T19:01", "until=2026-01-14T19:00"}) {
      assertThat(clerk.get("/messages?" + none).body()).as(none).contains("No message is like");
    }
  }

  private static void savesTimesForEveryClock(Visitor clerk) {
    String view = "/messages?from=2026-01-15T03%3A00Z";
    clerk.send(
        "/messages",
        "/saved/messages",
        Map.of("name", "Tonight", "query", "from=2026-01-14T19:00"));
    assertThat(clerk.get("/messages").body()).contains("<a href=\"" + view + "\">Tonight</a>");
    for (String same : new String[] {view, "/messages?from=2026-01-14T19:00"}) {
      assertThat(clerk.get(same).body())
          .as(same)
          .contains("aria-current=\"true\">Tonight", "value=\"2026-01-14T19:00\"");
    }
  }

  private static void showsAFilterAsText(Visitor clerk) {
    assertThat(clerk.get("/messages?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    assertThat(clerk.get("/messages").body())
        .contains("<option value=\"90001\">90001</option>")
        .doesNotContain("90002");
  }
}
