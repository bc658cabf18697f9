package cursitor.server.console;

import static cursitor.server.console.Visitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.Page;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DemoPeople;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.TimelineEntry;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestMethod;

/// Everything the console answers, found in its code and asked by everybody who may not: strangers,
/// other roles, forged forms, another court.
class EveryDoorTest {
  private static final String DOCKET = "TR-SECRET-61";
  private static final CaseKey CASE =
      CaseKey.parse("90001:PRODUCTION:participant:" + DOCKET + "/P1");
  private static final Pattern ITEM = Pattern.compile("/queue/([0-9a-f-]{36})");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NEIGHBOUR = "neighbour";

  @TempDir static Path folder;
  private static ConsoleNode node;
  private static String item;

  @BeforeAll
  static void open() throws Exception {
    node = ConsoleNode.open(folder, new MovedClock());
    node.console()
        .accounts()
        .addHashed(
            NEIGHBOUR,
            ConsoleRole.CLERK,
            Set.of(new OrganizationId(DemoNode.SECOND_COURT)),
            node.console().accounts().hashed(DemoPeople.passwordOf(ConsoleRole.CLERK)),
            false);
    item = refusedHold();
  }

  @AfterAll
  static void close() {
    node.close();
  }

  /// Nobody of this licence number is on file.
  private static String refusedHold() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient();
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      HttpResponse<String> taken =
          http.send(
              HttpRequest.newBuilder(node.address().resolve("/api/courts/90001/holds"))
                  .header("Authorization", "Bearer " + DemoNode.keyOf(DemoNode.FIRST_COURT))
                  .POST(HttpRequest.BodyPublishers.ofString(HOLD))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
      Instant end = Instant.now().plus(PATIENCE);
      Matcher found = ITEM.matcher(clerk.get("/queue").body());
      while (!found.find()) {
        assertThat(Instant.now()).as("the hold was not refused").isBefore(end);
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        found = ITEM.matcher(clerk.get("/queue").body());
      }
      return found.group(1);
    }
  }

  private static List<Answering> inside() {
    return Answering.all().stream().filter(each -> !each.isForStrangers()).toList();
  }

  private static HttpResponse<String> ask(Visitor visitor, Answering each, String path) {
    return each.changes() ? visitor.change(each.method().name(), path) : visitor.get(path);
  }

  @Test
  void thereAreSomeAndEachSaysHowItIsAsked() {
    assertThat(Answering.all()).hasSizeGreaterThan(15);
    for (Page page : Page.values()) {
      assertThat(Answering.all())
          .anyMatch(each -> each.method() == RequestMethod.GET && each.path().equals(page.path()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachRoleIsRefusedExactlyWhatItsPageDoesNotAllow(ConsoleRole role) {
    try (Visitor visitor = Visitor.as(role, node.address())) {
      for (Answering each : inside()) {
        int status = ask(visitor, each, each.aboutNothing()).statusCode();
        assertThat(status == 403)
            .as(role + " " + each + ": " + status)
            .isEqualTo(!each.isFor(role));
        assertThat(status).as(role + " " + each).isLessThan(500);
      }
    }
  }

  @Test
  void aStrangerIsLedToTheSignInPageWhateverHeAsks() {
    for (Answering each : inside()) {
      try (Visitor stranger = new Visitor(node.address())) {
        HttpResponse<String> answer = ask(stranger, each, each.aboutNothing());
        assertThat(answer.statusCode()).as(each.toString()).isEqualTo(302);
        assertThat(leadsTo(answer)).as(each.toString()).isEqualTo("/sign-in");
        assertThat(answer.body()).as(each.toString()).isEmpty();
      }
    }
  }

  @Test
  void noFormWithoutItsTokenDoesAnything() {
    for (ConsoleRole role : ConsoleRole.values()) {
      try (Visitor visitor = Visitor.as(role, node.address());
          Visitor other = Visitor.as(role, node.address())) {
        String token = other.token("/");
        assertThat(token).isNotEmpty();
        for (Answering each : inside()) {
          if (each.changes() && each.isFor(role)) {
            for (String forged : List.of("", "_csrf=", "_csrf=guessed", "_csrf=" + token)) {
              assertThat(
                      visitor.send(each.method().name(), each.aboutNothing(), forged).statusCode())
                  .as(role + " " + each + " " + forged)
                  .isEqualTo(403);
            }
          }
        }
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
      }
    }
  }

  /// No organization has so long an id: such a filter is not passed over.
  @Test
  void aFilterNothingCanMeetShowsNothing() {
    try (Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      assertThat(clerk.get("/messages").body()).doesNotContain("No message is like that.");
      for (String filter : List.of("partner=", "desk=", "exchange=", "code=")) {
        assertThat(clerk.get("/messages?" + filter + "X".repeat(41)).body())
            .as(filter)
            .contains("No message is like that.");
      }
    }
  }

  @Test
  void nothingIsChangedByALink() {
    Set<String> shown =
        Set.copyOf(
            Answering.all().stream().filter(each -> !each.changes()).map(Answering::path).toList());
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      for (Answering each : Answering.all()) {
        if (each.changes() && !shown.contains(each.path())) {
          assertThat(admin.get(each.aboutNothing()).statusCode())
              .as(each.toString())
              .isIn(404, 405);
        }
      }
    }
  }

  @Test
  void aClerkOfAnotherCourtLearnsNothingOfAnItemACaseOrAMessage() {
    KeptMessage message = sent();
    String query =
        "?all=true&key=%s&desk=%s&id=%s"
            .formatted(
                URLEncoder.encode(CASE.toString(), StandardCharsets.UTF_8),
                DemoNode.FIRST_COURT,
                URLEncoder.encode(message.id().toString(), StandardCharsets.UTF_8));
    try (Visitor neighbour = new Visitor(node.address());
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, node.address())) {
      neighbour.signIn(NEIGHBOUR, DemoPeople.passwordOf(ConsoleRole.CLERK));
      assertThat(neighbour.get("/").statusCode()).isEqualTo(200);
      assertThat(clerk.get("/queue/" + item).body()).contains(DOCKET);
      for (Answering each : inside()) {
        if (each.isFor(ConsoleRole.CLERK)) {
          HttpResponse<String> answer = ask(neighbour, each, each.about(item) + query);
          assertThat(answer.body()).as(each.toString()).doesNotContain(DOCKET, "GARCIA", "ZAPPA");
          if (each.namesSomething()) {
            assertThat(answer.statusCode()).as(each.toString()).isEqualTo(404);
          }
        }
      }
      for (String page :
          List.of(
              Links.caseFile(CASE),
              Links.message(message.flow().desk(), message.id()),
              "/queue/" + item)) {
        assertThat(neighbour.get(page).statusCode()).as(page).isEqualTo(404);
        String path = page.replaceAll("\\?.*", "");
        if (Answering.all().stream().anyMatch(each -> each.path().equals(path))) {
          assertThat(clerk.get(page).statusCode()).as(page).isEqualTo(200);
        }
      }
      assertThat(node.console().audit().newest(Long.MAX_VALUE, 100))
          .noneMatch(
              each -> each.account().equals(NEIGHBOUR) && each.desk().equals(DemoNode.FIRST_COURT));
    }
  }

  private static KeptMessage sent() {
    return node.node().store().records().timeline(CASE).stream()
        .filter(TimelineEntry.MessageKept.class::isInstance)
        .map(each -> ((TimelineEntry.MessageKept) each).message())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() throws IOException {
    try (Visitor admin = Visitor.as(ConsoleRole.ADMINISTRATOR, node.address())) {
      for (Answering each : inside()) {
        var headers = ask(admin, each, each.aboutNothing()).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
            .as(each.toString())
            .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
            .contains("form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).as(each.toString()).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options"))
            .as(each.toString())
            .contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse(""))
            .as(each.toString())
            .contains("no-store");
      }
    }
  }

  static final String HOLD =
      """
      {"abstractId": "H-SECRET", "docketNumber": "%s", "participantId": "P1",
       "driverLicenseNumber": "Z7654321", "driverLicenseState": "CA",
       "lastName": "ZAPPA", "firstName": "MARIA",
       "dateOfBirth": "1985-05-04", "violationDate": "2025-03-01", "convictionDate": "2025-05-01",
       "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
       "certifyingOfficial": "A. CLERK", "certificationDate": "2025-12-01",
       "relatedConvictionAbstractId": "C-SECRET", "courtOrderDate": "2025-05-01",
       "complianceDueDate": "2025-09-01", "failureToComplyDate": "2025-10-01",
       "orderCategory": "COMMUNITY_SERVICE", "willfulIndicator": true,
       "conveyanceCategory": "MOTOR_VEHICLE",
       "sections": [
         {"statuteCode": "VC", "sectionNumber": "22350", "severity": "I", "role": "UNDERLYING"},
         {"statuteCode": "VC", "sectionNumber": "40508(c)", "severity": "M", "role": "BREACH"}]}
      """
          .formatted(DOCKET);
}
