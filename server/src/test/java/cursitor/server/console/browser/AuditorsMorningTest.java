package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.exchange.CaseKey;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.page.Links;
import cursitor.server.store.FlowCount;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.fare.PureFareWorlds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An auditor opens a case, reads its story, opens a message, takes the evidence away and finds all
/// of that in the audit; and changes nothing.
class AuditorsMorningTest {
  private static final CaseKey CASE =
      CaseKey.parse("J0401:PRODUCTION:register:J0401/TR2026000123/DEF-1");

  private static final String STORY =
      """
      FARE-76  A debt.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        vendor mails POST1 to J0401/TR2026-000123/DEF-1
        2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
        2026-03-10T09:00  court corrects J0401/TR2026-000123/DEF-1 with middle "<b>ROSA"
        2026-03-30T06:00  the clock
        2026-04-01T06:00  court takes payment of 40.00 on J0401/TR2026-000123/DEF-1
        2026-04-02T06:00  the clock
      """;

  @TempDir static Path folder;
  private static ToldNode node;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    node = ToldNode.open(STORY, folder);
  }

  @AfterAll
  static void close() {
    chromium.close();
    node.close();
  }

  private static Page open(ConsoleRole role) {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    node.signIn(page, role);
    page.navigate(node.at(Links.caseFile(CASE)));
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void theStoryIsReadAndTheEvidenceTakenAwayAndAllOfItWrittenDown() throws Exception {
    List<FlowCount> before = node.store().records().counts();
    List<String> told = new CopyOnWriteArrayList<>();
    Page page = open(ConsoleRole.AUDITOR);
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    assertThat(page.locator("h1")).containsText("J0401/TR2026000123/DEF-1");
    assertThat(page.locator("#stands-title + ul")).containsText("235.00 due");
    assertThat(page.locator("#holds")).containsText("placed");
    assertThat(page.locator("#holds")).containsText("confirmed");
    assertThat(page.locator("#timers")).containsText("T13");
    assertThat(page.locator("#story")).containsText("vendor declares delinquency, 240.00 owed");

    page.locator("#story").getByText("Why").first().click();
    assertThat(page.locator("#story details[open] li").first())
        .containsText("version 2026-1 of the policy");
    page.getByRole(AriaRole.LINK, named("asked for at J0401")).first().click();
    assertThat(page.locator("h1")).containsText("Asked for at J0401");
    page.goBack();
    page.getByRole(AriaRole.LINK, named("sent to AZ-JUSTIS")).first().click();
    assertThat(page.locator("main")).containsText("It follows its schema");
    assertThat(page.locator("main")).containsText("The bytes are as they were kept");
    page.goBack();
    page.navigate(node.at("/messages?from=2026-03-01T09:00&until=2026-03-01T09:01"));
    assertThat(page.getByLabel("From (MST)")).hasValue("2026-03-01T09:00");
    assertThat(page.locator("tbody tr").first()).containsText("2026-03-01 09:00:00 MST");
    page.goBack();

    Map<String, byte[]> files = evidence(page);
    assertThat(manifestFaults(files)).isEmpty();
    assertThat(text(files, "story.txt")).contains("vendor declares delinquency, 240.00 owed");
    assertThat(text(files, "seen.csv"))
        .contains("auditor,viewed: case", "auditor,exported: evidence");
    page.navigate(node.at("/audit?account=auditor"));
    assertThat(page.locator("tbody tr").first()).containsText("exported");
    assertThat(page.locator("tbody tr").first()).containsText("evidence");
    assertThat(page.locator("tbody tr").first()).containsText("2026-04-24 13:00:00 MST");
    assertThat(node.store().records().counts()).isEqualTo(before);
    assertThat(told).isEmpty();
    page.context().close();
  }

  private static Map<String, byte[]> evidence(Page page) throws IOException {
    Download download =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.BUTTON, named("Export as evidence")).click());
    assertThat(download.suggestedFilename()).isEqualTo("evidence.zip");
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static List<String> manifestFaults(Map<String, byte[]> files)
      throws GeneralSecurityException {
    List<String> faults = new CopyOnWriteArrayList<>();
    List<String> manifest = text(files, "manifest.sha256").lines().toList();
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    files.forEach((name, bytes) -> {
      String line = HexFormat.of().formatHex(sha.digest(bytes)) + "  " + name;
      if (!name.equals("manifest.sha256") && !manifest.contains(line)) {
        faults.add(name);
      }
    });
    if (manifest.size() != files.size() - 1) {
      faults.add("other files than the manifest's");
    }
    return faults;
  }

  @Test
  void aPersonIsHiddenUntilAskedForAndMarkupIsShownAsText() {
    Page page = open(ConsoleRole.AUDITOR);
    assertThat(page.content()).doesNotContain("GARCIA", "1984-05-04", "D01234567", "ROSA");

    page.getByRole(AriaRole.LINK, named("Show names, addresses and numbers in clear")).click();

    assertThat(page.locator("dl.facts")).containsText("MARIA <b>ROSA GARCIA");
    assertThat(page.locator("#story")).containsText("middle <b>ROSA");
    assertThat(page.locator("main b")).hasCount(0);
    page.getByRole(AriaRole.LINK, named("sent to AZ-JUSTIS")).first().click();
    assertThat(page.locator("pre").first()).containsText("******");
    assertThat(page.content()).doesNotContain("GARCIA");
    page.getByRole(AriaRole.LINK, named("Show it in clear")).click();
    assertThat(page.locator("pre").first())
        .containsText("<nc:PersonSurName>GARCIA</nc:PersonSurName>");
    Download download =
        page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Download")).click());
    assertThat(download.suggestedFilename()).matches("receipt-\\d{8}\\.xml");
    page.context().close();
  }

  @Test
  void whatIsOwedOverTimeIsAPictureAndATable() {
    Page page = open(ConsoleRole.AUDITOR);
    assertThat(page.locator(".chart svg[role=img] circle")).hasCount(3);
    page.getByText("As a table: Balance over time").click();
    assertThat(page.locator(".chart table")).containsText("240.00");
    assertThat(page.locator(".chart table")).containsText("275.00");
    assertThat(page.locator(".chart table")).containsText("235.00");
    assertThat(page.locator(".chart table"))
        .containsText("Hold at ACS for money owed (MONEY): placed");
    page.context().close();
  }

  @Test
  void theStoryIsCopiedAsPlayReadsIt() {
    Page page = open(ConsoleRole.AUDITOR);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.getByRole(AriaRole.BUTTON, named("Copy as story")).click();
    assertThat(page.locator("#story-said")).hasText("Copied.");
    String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    FarePolicy policy = PolicyFiles.loadFare("");
    Story story = StoryFile.parse("copied", copied).stories().getFirst();
    assertThat(Play.run(story, new PureFareWorlds(policy)))
        .isNotInstanceOf(PlayedStory.Broken.class);
    page.context().close();
  }

  @Test
  void whereABrowserLetsNoPageCopyTheTextIsThereToBeCopied() {
    Page page = open(ConsoleRole.AUDITOR);
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
    page.getByRole(AriaRole.BUTTON, named("Copy as story")).click();
    assertThat(page.locator("#story-said")).containsText("press Ctrl and C");
    assertThat(page.locator("#story-text")).isFocused();
    assertThat(page.locator("#story-text"))
        .hasValue(Pattern.compile("FARE-TOLD.*", Pattern.DOTALL));
    page.context().close();
  }

  @Test
  void aClerkSeesTheOwnDeskOnly() {
    Page page = open(ConsoleRole.CLERK);
    assertThat(page.locator("main")).containsText("this account is not for them");
    assertThat(page.locator(".files li")).hasCount(1);
    assertThat(page.locator("#story")).containsText("court dockets");
    assertThat(page.locator("#story")).not().containsText("vendor declares");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Export as evidence"))).hasCount(0);
    page.navigate(
        node.at(
            Links.caseFile(
                CaseKey.parse("AZ-JUSTIS:PRODUCTION:case-party:J0401/TR2026000123/DEF-1"))));
    assertThat(page.locator("h1")).hasText("Nothing here");
    page.context().close();
  }

  @Test
  void anOperatorSeesHowAMessageWentAndNotWhatItSays() {
    Page page = open(ConsoleRole.OPERATOR);
    page.navigate(node.at(Links.caseFile(CASE) + "&all=true"));
    assertThat(page.content()).doesNotContain("GARCIA", "D01234567");
    page.getByRole(AriaRole.LINK, named("sent to AZ-JUSTIS")).first().click();
    page.navigate(page.url() + "&all=true");
    assertThat(page.locator("main")).containsText("not for this account");
    assertThat(page.locator("pre")).hasCount(0);
    assertThat(page.content()).doesNotContain("GARCIA");
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void itsPagesAreForEverybodyAndFitTheirWindow(int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    node.signIn(page, ConsoleRole.AUDITOR);
    page.navigate(node.at(Links.caseFile(CASE) + "&all=true"));
    page.getByText("As a table: Balance over time").click();
    Chromium.look(page, "case" + kind);
    page.getByRole(AriaRole.LINK, named("sent to AZ-JUSTIS")).first().click();
    page.getByRole(AriaRole.LINK, named("Show it in clear")).click();
    Chromium.look(page, "message" + kind);
    page.context().close();
  }
}
