package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import cursitor.server.app.WebServer;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.console.QuickPeople;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.DemoNode;
import cursitor.server.node.Node;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.Place;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An administrator asks the stream table, brings a version that is wrong, mends it, tries it,
/// reads what it changes and schedules it. A clerk reads and changes nothing.
class PolicyVersionTest {
  private static final InstantSource TODAY =
      Clock.fixed(Instant.parse("2026-03-02T16:00:00Z"), ZoneOffset.UTC);
  private static final String FEES = "fees.table";

  private static final String STORY =
      """
      FARE-76  A debt.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        2026-02-01T09:00  vendor mails POST1 to J0401/TR2026-000123/DEF-1
      """;

  @TempDir static Path folder;
  private static Node node;
  private static WebServer server;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    Setting fare = Setting.of(PolicyFiles.loadFare(""));
    Place place = new Place.Folder(folder);
    PlayedStory played =
        Play.run(
            StoryFile.parse("policy", STORY).stories().getFirst(),
            new EngineWorlds(fare, () -> place, false));
    assertThat(played).isNotInstanceOf(PlayedStory.Broken.class);
    NodeConfig demo = DemoNode.config(folder.toString(), Listen.ANY_LOOPBACK);
    node =
        Node.open(
            NodeConfig.of(
                demo.store(),
                demo.listen(),
                List.of(
                    DeskConfig.court(DemoNode.FIRST_COURT, DemoNode.DMV),
                    DeskConfig.justis("AZ-JUSTIS", "ACS")),
                List.of(),
                demo.keys()),
            TODAY);
    server = WebServer.start(node);
    QuickPeople.ALL.admit(server.console().accounts(), List.of(DemoNode.FIRST_COURT));
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
    node.close();
  }

  private static String at(String path) {
    return server.address().resolve(path).toString();
  }

  private static Page signedIn(ConsoleRole role, int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    Chromium.signIn(page, server.address(), role);
    return page;
  }

  private static Page signedIn(ConsoleRole role) {
    return signedIn(role, 1280, ColorScheme.LIGHT);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /// The shipped fees with a fee of 40 dollars.
  private static String fees(String version, String kind) {
    return Objects.requireNonNull(
            PolicyFiles.texts(PolicySet.FARE, "").texts().get(FEES), "it is shipped")
        .replace("version 2026-1", "version " + version)
        .replace("| FLAT | 3500 |", "| " + kind + " | 4000 |");
  }

  private static void bring(Page page, String table) {
    page.getByLabel("Tables, or a zip of them")
        .setInputFiles(new FilePayload(FEES, "text/plain", table.getBytes(StandardCharsets.UTF_8)));
    press(page, "Check it");
  }

  @Test
  void anAdministratorBringsMendsTriesAndSchedulesAVersion() {
    List<String> said = new CopyOnWriteArrayList<>();
    Page page = signedIn(ConsoleRole.ADMINISTRATOR);
    page.onConsoleMessage((ConsoleMessage message) -> said.add(message.text()));
    page.onPageError(said::add);
    Chromium.press(page, "g");
    Chromium.press(page, "y");
    page.waitForURL(at("/policy"));
    page.navigate(at("/policy?set=FARE"));
    assertThat(page.locator("main")).containsText("Not confirmed");

    bring(page, fees("2026-2", "<b>FLTA</b>"));
    assertThat(page.locator("tbody")).containsText("kind: unknown word <b>FLTA</b>");
    assertThat(page.locator("tbody th")).hasText(FEES);
    Chromium.photograph(page, "policy-faults-1280-light");
    assertThat(Chromium.findings(page)).isEmpty();

    bring(page, fees("2026-1", "FLAT"));
    assertThat(page.locator("tbody")).containsText("write a new version");

    bring(page, fees("2026-2", "FLAT"));
    assertThat(page.locator("main")).containsText("nothing is wrong with it");
    assertThat(page.locator("main")).containsText("value: 3500 became 4000");
    press(page, "Try it");
    assertThat(page.locator("#trial"))
        .containsText("About 1 of them something would be decided otherwise.");
    assertThat(page.locator("#trial")).containsText("AZ-JUSTIS:PRODUCTION:case-party:");
    assertThat(page.locator("#trial tbody"))
        .containsText("Delinquency Fee, if delinquency were declared");
    assertThat(page.locator("#trial tbody")).containsText("40.00");
    Chromium.photograph(page, "policy-version-1280-light");
    assertThat(Chromium.findings(page)).isEmpty();

    page.getByLabel("From the beginning of this day").fill("2026-04-01");
    press(page, "Schedule it");
    assertThat(page.locator("main")).containsText("from 2026-04-01 00:00 on");
    assertThat(page.locator("tbody").last()).containsText("scheduled");
    page.navigate(at("/policy?set=FARE"));
    assertThat(page.locator("main")).containsText("2026-04-01 00:00");
    page.navigate(at("/audit"));
    assertThat(page.locator("tbody")).containsText("policy scheduled");
    assertThat(said).isEmpty();
    page.context().close();
  }

  @Test
  void theStreamTableSaysWhatACaseWouldGetAndWhyNoRowAboveDecides() {
    Page page = signedIn(ConsoleRole.SUPERVISOR);
    page.navigate(at("/policy/streams"));
    page.getByLabel("Case types of the sentenced charges").selectOption("PARKING");
    page.getByLabel("Owed, in dollars").fill("100.00");
    press(page, "Ask the table");

    assertThat(page.locator("main")).containsText("It gets DF-PK");
    assertThat(page.locator("main")).containsText("Row 13 decides");
    assertThat(page.locator("main")).containsText("35.00 by AO 2005-29");
    assertThat(page.locator("main"))
        .containsText("The sentence: asked for not due yet, but it is due");
    page.context().close();
  }

  @Test
  void aClerkReadsAndChangesNothing() {
    Page page = signedIn(ConsoleRole.CLERK);
    page.navigate(at("/policy"));
    assertThat(page.getByText("Bring a new version")).hasCount(0);
    Object status =
        page.evaluate(
            """
            fetch('/policy/uses/1/withdraw', {method: 'POST', headers: {
              [document.querySelector('meta[name=csrf]').dataset.header]:
                document.querySelector('meta[name=csrf]').content}})
              .then(answer => answer.status)
            """);
    assertThat(status).isEqualTo(403);
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void itsPagesAreForEverybodyAndFitTheirWindow(int width, ColorScheme scheme) {
    Page page = signedIn(ConsoleRole.ADMINISTRATOR, width, scheme);
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    page.navigate(at("/policy?set=FARE"));
    page.locator("summary", new Page.LocatorOptions().setHasText("Fees")).click();
    Chromium.look(page, "policy" + kind);
    page.navigate(at("/policy/streams"));
    press(page, "Ask the table");
    Chromium.look(page, "policy-streams" + kind);
    page.navigate(at("/policy?set=FARE"));
    page.locator("main ul a").first().click();
    Chromium.look(page, "policy-kept" + kind);
    page.context().close();
  }
}
