package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.mvd.CustomerFile;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.browser.ToldNode;
import cursitor.server.console.page.Links;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a case/party says in plain words what codes mean, and hides whoever it is about; the
/// search leads to pages that are there.
class FareCasePageTest {
  private static final String STORY =
      """
      FARE-76  A debt, and mail that came back.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA but surname "GARCIA HERRERA"
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        2026-01-21T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        2026-02-01T09:00  vendor mails POST1 to J0401/TR2026-000123/DEF-1
        2026-02-05T09:00  the last notice to J0401/TR2026-000123/DEF-1 comes back as DEC
        2026-02-06T10:00  court closes work DEC: "her brother PEDRO lives in YUMA"
        2026-02-06T11:00  vendor closes work POSSIBLE_DEATH: "the court has found out"
        2026-02-07T09:00  vendor finds the address "9 ELM ST, YUMA, AZ 85364" of J0401/TR2026-000123/DEF-1
        2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
        2026-03-30T06:00  the clock
        2026-04-02T06:00  the clock
        2026-04-02T09:00  court corrects J0401/TR2026-000123/DEF-1 with surname "GARCIA ZYWICKI"
        2026-04-03T09:00  court sets suspend on J0401/TR2026-000123/DEF-1 until 2026-09-01 for BANKRUPT
      """;

  private static final CaseKey CASE =
      CaseKey.parse("J0401:PRODUCTION:register:J0401/TR2026000123/DEF-1");

  private static final Pattern LINK = Pattern.compile("href=\"(/(?:case|message)\\?[^\"]+)\"");

  @TempDir static Path folder;
  private static ToldNode node;

  @BeforeAll
  static void open() {
    node = ToldNode.open(STORY, folder);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  private static String page(ConsoleRole role) {
    try (Visitor visitor = Visitor.as(role, node.address())) {
      return visitor.get(Links.caseFile(CASE)).body();
    }
  }

  @Test
  void codesStandInPlainWordsWithTheCodeBeside() {
    assertThat(page(ConsoleRole.AUDITOR))
        .contains(
            "All times on this page are local times of <strong>America/Phoenix",
            "fine on charge CT-1001/A (FINE)",
            "Delinquency Fee (DFEE)",
            "delinquency in FARE (FARE_DELINQUENCY)",
            "money owed (MONEY)",
            "in place (PLACED)",
            "done: hold placed, or released (00)",
            "collection suspended (SUSPEND)",
            "bankruptcy, collection is stayed (BANKRUPT), up to 2026-09-01",
            "justis: in FARE (LIVE), delinquent (DEL)",
            "mail came back: deceased (DEC)",
            "Something is owed: yes (owed)",
            "Case types of the sentenced charges: civil only (types CIVIL)",
            "(streams.table; its source was not seen), version 2026-1 of the policy")
        .doesNotContain("times of America", "(unconfirmed");
  }

  @Test
  void theDueDayIsThatOfTheSentenceWhereTheObligationHasNone() {
    assertThat(page(ConsoleRole.AUDITOR)).containsPattern("\\(FINE\\).*?<td>2026-01-02</td>");
  }

  @Test
  void whoItIsAboutIsHiddenWhereverItStands() {
    String number = customer();
    for (ConsoleRole role : List.of(ConsoleRole.OPERATOR, ConsoleRole.AUDITOR)) {
      assertThat(page(role))
          .as(role.word())
          .doesNotContain("GARCIA", "D01234567", "1984-05-04", "PEDRO", "9 ELM ST", number);
    }
  }

  /// Also what no line of the story says, on the page of each desk's file and of each message.
  @Test
  void whatOnlyACaseFileSaysOfAPersonIsHiddenOnEveryPageOfIt() {
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      List<String> pages = new ArrayList<>();
      for (String file : new String[] {"register", "case-party", "account", "requests"}) {
        node.store()
            .records()
            .counts()
            .forEach(count ->
                pages.add(
                    Links.caseFile(
                        new CaseKey(
                            count.flow().desk(), OperatingMode.PRODUCTION, file, CASE.name()))));
      }
      pages.removeIf(page -> auditor.get(page).statusCode() != 200);
      assertThat(new HashSet<>(pages)).hasSize(4);
      pages.addAll(
          LINK.matcher(auditor.get(pages.getFirst()).body())
              .results()
              .map((MatchResult each) -> each.group(1).replace("&amp;", "&"))
              .filter(link -> !link.endsWith("all=true"))
              .toList());
      assertThat(pages).anyMatch(page -> page.startsWith("/message?"));
      for (String page : new HashSet<>(pages)) {
        assertThat(auditor.get(page).body()).as(page).doesNotContain("ZYWICKI", "HERRERA");
      }
    }
  }

  private static String customer() {
    return node.store()
        .records()
        .caseFiles(new OrganizationId("AZ-MVD"), OperatingMode.PRODUCTION, CustomerFile.KIND, 0, 9)
        .getFirst()
        .file()
        .key()
        .name();
  }

  @Test
  void theMvdsCustomerIsFoundWithoutItsNumberAndEveryLinkLeadsSomewhere() {
    String number = customer();
    try (Visitor auditor = Visitor.as(ConsoleRole.AUDITOR, node.address())) {
      for (String typed : new String[] {"D01234567", "GARCIA", "TR2026-000123"}) {
        String found = auditor.send("/search", "/search/found", Map.of("typed", typed)).body();
        assertThat(found).doesNotContain(number);
        List<String> links =
            LINK.matcher(found).results().map((MatchResult each) -> each.group(1)).toList();
        assertThat(links).isNotEmpty();
        for (String link : links) {
          assertThat(auditor.get(link.replace("&amp;", "&")).statusCode()).as(link).isEqualTo(200);
        }
      }
      assertThat(auditor.send("/search", "/search/found", Map.of("typed", "GARCIA")).body())
          .contains("customer of the MVD", "<span>customer " + number.charAt(0) + "•••</span>");
      assertThat(
              auditor
                  .send("/search", "/search/found", Map.of("typed", "GARCIA", "names", "true"))
                  .body())
          .contains("<span>customer " + number + "</span>");
    }
  }
}
