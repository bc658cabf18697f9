package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.api.CourtNode;
import cursitor.server.config.PolicyFiles;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.Place;
import cursitor.server.store.TimelineEntry;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody finds of a case/party to whom a notice was mailed: at the court, JUSTIS and the
/// vendor.
class FareSearchTest {
  private static final String STORY =
      """
      # Found

      FARE-12  A reminder is mailed.
        person REYES is DANIEL REYES, born 1984-05-04, licence AZ D01234567
        2026-03-02T09:00  court submits J0401/TR2026-000123/DEF-1 of REYES
                          => court sends CASE_ADD
                          => justis forwards CASE_ADD
        2026-03-16T09:00  vendor mails REMINDER to J0401/TR2026-000123/DEF-1
                          => vendor sends REMINDER mailed, 240.00 shown
                          => justis forwards REMINDER mailed, 240.00 shown
                          => court dockets "Reminder notice mailed"
      """;
  private static final String REGISTER = "J0401:PRODUCTION:register:J0401/TR2026000123/DEF-1";
  private static final String ACCOUNT = "ACS:PRODUCTION:account:J0401/TR2026000123/DEF-1";
  private static final String CASE = ">J0401/TR2026000123/DEF-1</a>";
  private static final String STRANGER = "stranger";
  private static final String PASSWORD = "a long password";

  @TempDir static Path folder;
  private static CourtNode node;

  @BeforeAll
  static void open() throws IOException {
    Place place = new Place.Folder(folder);
    PlayedStory played =
        Play.run(
            StoryFile.parse("found.story", STORY).stories().getFirst(),
            new EngineWorlds(Setting.of(PolicyFiles.loadFare("")), () -> place, false));
    assertThat(played.holds()).isTrue();
    node = CourtNode.start(folder);
    QuickPeople.ALL.admit(node.console().accounts(), List.of("J0401"));
    node.console()
        .accounts()
        .addHashed(
            STRANGER,
            ConsoleRole.CLERK,
            Set.of(new OrganizationId("M0702")),
            node.console().accounts().hashed(PASSWORD),
            false);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  private static String found(Visitor visitor, String typed) {
    return visitor.send("/search", "/search/found", Map.of("typed", typed)).body();
  }

  private static String found(ConsoleRole role, String typed) {
    try (Visitor visitor = Visitor.as(role, node.address())) {
      return found(visitor, typed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TR2026-000123              | case number
          tr 2026 0001               | case number
          J0401/TR2026-000123/DEF-1  | case number
          CT-1001                    | citation
          D012345                    | licence number
          reyes                      | name
          Daniel Rey                 | name
          """)
  void eachDeskFindsTheCaseByItsHeadings(String typed, String by) {
    assertThat(found(ConsoleRole.AUDITOR, typed))
        .contains("3 found.", CASE, by, "register of the court", "case/party at the hub")
        .contains("account at the vendor", "in FARE", "R••• D•••")
        .doesNotContain("REYES", "D01234567");
    assertThat(found(ConsoleRole.CLERK, typed)).contains("1 found.", CASE, "<span>J0401</span>");
  }

  @Test
  void theNumberOnANoticeLeadsToTheAccount() {
    String notice =
        node
            .node()
            .store()
            .records()
            .caseFile(CaseKey.parse(ACCOUNT))
            .orElseThrow()
            .terms()
            .stream()
            .filter(each -> each.kind().equals("notice"))
            .map(SearchTerm::value)
            .findFirst()
            .orElseThrow();
    assertThat(found(ConsoleRole.SUPERVISOR, notice))
        .contains("1 found.", "By a number", "notice number", CASE);
    assertThat(found(ConsoleRole.CLERK, notice)).contains("Nothing you may see begins so");
  }

  @Test
  void aMessageIsFoundByTheBeginningOfItsId() {
    String id =
        node.node().store().records().timeline(CaseKey.parse(REGISTER)).stream()
            .filter(TimelineEntry.MessageKept.class::isInstance)
            .map(each -> ((TimelineEntry.MessageKept) each).message().id().value().toString())
            .findFirst()
            .orElseThrow();
    assertThat(found(ConsoleRole.CLERK, id))
        .contains("Messages", "<code>" + id, "/message?desk=J0401&amp;id=" + id);
    assertThat(found(ConsoleRole.OPERATOR, id.substring(0, 8))).contains("<code>" + id);
  }

  @Test
  void aClerkOfAnotherCourtFindsNothingOfIt() {
    try (Visitor stranger = new Visitor(node.address())) {
      stranger.signIn(STRANGER, PASSWORD);
      for (String typed :
          new String[] {"TR2026-000123", "CT-1001", "D01234567", "REYES", "J0401/TR2026-000123"}) {
        assertThat(found(stranger, typed))
            .contains("Nothing you may see begins so")
            .doesNotContain("J0401", "TR2026000123");
      }
    }
  }
}
