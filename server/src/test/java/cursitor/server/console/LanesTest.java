package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DemoNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
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
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address())) {
      assertThat(operator.send("/partners", "/partners/stop", DMV).statusCode()).isEqualTo(302);
      assertThat(node.console().audit().newest(Long.MAX_VALUE, 5))
          .anyMatch(
              each -> each.deed() == Deed.DELIVERY_STOPPED && each.detail().equals("to CA-DMV"));
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

  @Test
  void aFilterIsShownAsText() {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      assertThat(clerk.get("/messages?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert");
      assertThat(clerk.get("/messages").body())
          .contains("<option value=\"90001\">90001</option>")
          .doesNotContain("90002");
    }
  }
}
