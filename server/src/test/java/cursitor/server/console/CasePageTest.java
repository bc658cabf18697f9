package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.browser.PeoplesDemo;
import cursitor.server.console.browser.ToldNode;
import cursitor.server.console.page.Links;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser;
import cursitor.story.StoryFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a case and of a message, asked for without a browser: notices of DMV907, a sealed
/// case, and what nobody may have.
class CasePageTest {
  /// The docket and the participant of the first story of the demonstration.
  private static final String FIRST_STORY = "TR-1-B1/P1";

  private static final Pattern MESSAGE = Pattern.compile("href=\"(/message\\?[^\"]+)\"");

  private static final Pattern DRIVER =
      Pattern.compile("href=\"(/case\\?key=CA-DMV%3APRODUCTION%3Adriver[^\"]+)\"");
  private static final Pattern TOLD = Pattern.compile("<a href=\"(/case[^\"]+)\">court 90001, ");

  @TempDir private Path folder = Path.of("");

  @Test
  void noticesAreToldWithoutTheirPerson() {
    String key = "90001:PRODUCTION:participant:" + FIRST_STORY;
    String page = Links.caseFile(CaseKey.parse(key));
    try (PeoplesDemo demo = PeoplesDemo.open(folder);
        Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, demo.address());
        Visitor clerk = Visitor.as(ConsoleRole.CLERK, demo.address())) {
      String shown = auditor.get(page).body();
      assertThat(shown)
          .contains("the court&#39;s file of a participant", "the DMV&#39;s file of notices")
          .contains("Notices of the court", "released by", "dmv answers M000 on ********")
          .doesNotContain("GARCIA", "A1234567", "1984-05-04");
      assertThat(auditor.get(page + "&all=true").body()).contains("GARCIA", "A1234567");

      HttpResponse<String> story = auditor.send(page, "/case/story", Map.of("key", key));
      assertThat(story.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
      assertThat(StoryFile.parse("told", story.body()).stories()).hasSize(1);

      assertThat(clerk.get(page).body()).contains("this account is not for them");
      assertThat(clerk.send(page, "/case/evidence", Map.of("key", key)).statusCode())
          .isEqualTo(403);
      String other = "CA-DMV:PRODUCTION:notices:90001/" + FIRST_STORY;
      assertThat(clerk.get(Links.caseFile(CaseKey.parse(other))).statusCode()).isEqualTo(404);
      assertThat(clerk.send(page, "/case/story", Map.of("key", other)).statusCode()).isEqualTo(404);
      assertThat(auditor.get(Links.caseFile(CaseKey.parse(other))).body())
          .contains("Notices of the court");
      aDriversPageSaysWhatStandsAndWhereItIsTold(auditor);
      takesAMessageAway(auditor, shown);
    }
  }

  private static void aDriversPageSaysWhatStandsAndWhereItIsTold(Visitor auditor) {
    Matcher link =
        DRIVER.matcher(
            auditor.send("/search", "/search/found", Map.of("typed", "A1234567")).body());
    assertThat(link.find()).isTrue();
    String driver = auditor.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(driver)
        .contains("Record of driver ", "Notices about this driver")
        .contains("released by R-1-B1", "H-1-B1 of court 90001, docket TR-1-B1", "recorded")
        .doesNotContain("Nothing is left", "Copy as story", "GARCIA", "A1234567");
    Matcher told = TOLD.matcher(driver);
    assertThat(told.find()).isTrue();
    assertThat(auditor.get(told.group(1).replace("&amp;", "&")).body())
        .contains("Notices of the court");
  }

  private static void takesAMessageAway(Visitor auditor, String shown) {
    Matcher link = MESSAGE.matcher(shown);
    assertThat(link.find()).isTrue();
    String message = link.group(1).replace("&amp;", "&");
    String body = auditor.get(message).body();
    Matcher number = Pattern.compile("name=\"number\" value=\"(\\d+)\"").matcher(body);
    assertThat(number.find()).isTrue();
    Map<String, String> form =
        Map.of(
            "desk", message.replaceAll(".*desk=([^&]+).*", "$1"),
            "id", message.replaceAll(".*id=([^&]+).*", "$1"),
            "number", number.group(1));
    HttpResponse<String> bytes = auditor.send(message, "/message/bytes", form);
    assertThat(bytes.statusCode()).isEqualTo(200);
    assertThat(bytes.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(bytes.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void ofASealedCaseNothingIsLeftButThatItWasHere() throws IOException {
    String story = Files.readString(Path.of("..", "spec", "fare", "sealing.story"));
    OrganizationId justis = new OrganizationId("AZ-JUSTIS");
    try (ToldNode node = ToldNode.open(story, folder);
        Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      KeptMessage erased =
          node
              .store()
              .messages()
              .page(MessageBrowser.Choice.of(Set.of(justis)), Long.MAX_VALUE, 100)
              .messages()
              .stream()
              .filter(each -> each.erasedAt() != null)
              .findFirst()
              .orElseThrow();
      String message = Links.message(justis, erased.id());
      String shown = auditor.get(message + "&all=true").body();
      assertThat(shown)
          .contains("Its content was erased at", "No content is kept of it", "SHA-256 of the")
          .doesNotContain("JENSEN", "<pre");
      Map<String, String> form =
          Map.of(
              "desk",
              justis.value(),
              "id",
              erased.id().value().toString(),
              "number",
              String.valueOf(erased.number()));
      assertThat(auditor.send(message, "/message/bytes", form).statusCode()).isEqualTo(404);

      CaseKey sealed = CaseKey.parse("M0702:PRODUCTION:register:M0702/TR2026001601/DEF-1");
      HttpResponse<String> page = auditor.get(Links.caseFile(sealed));
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsNotThereAndWhatIsForOthersIsNotFound() {
    try (ConsoleNode node = ConsoleNode.open(folder, new MovedClock());
        Visitor operator = Visitor.as(ConsoleRole.OPERATOR, node.address());
        Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      for (String key :
          new String[] {"x", "a:b:c:d", "90001:PRODUCTION:participant:%3Cscript%3E", ""}) {
        assertThat(auditor.get("/case?key=" + key).statusCode()).as(key).isEqualTo(404);
      }
      String none = "00000000-0000-0000-0000-000000000001";
      assertThat(auditor.get("/message?desk=90001&id=" + none).statusCode()).isEqualTo(404);
      assertThat(auditor.get("/message?desk=%20&id=" + none).statusCode()).isEqualTo(404);
      assertThat(auditor.get("/message?desk=90001&id=x").statusCode()).isEqualTo(400);
      assertThat(auditor.get("/message").statusCode()).isEqualTo(400);
      for (String act : new String[] {"/case/story", "/case/evidence", "/message/bytes"}) {
        assertThat(operator.send("/", act, Map.of("key", "x", "desk", "90001")).statusCode())
            .as(act)
            .isEqualTo(403);
      }
      assertThat(node.console().audit().newest(Long.MAX_VALUE, 50))
          .noneMatch(each -> each.deed() == Deed.EXPORTED || each.deed() == Deed.VIEWED);
    }
  }
}
