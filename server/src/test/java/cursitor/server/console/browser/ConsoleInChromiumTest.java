package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The console as a person sees it: every page, wide and narrow, light and dark, and by keyboard.
class ConsoleInChromiumTest {
  private static final long MORE_THAN_FIVE_SECONDS = 5_100;

  /// The pages somebody of a role sees, by the name of their picture.
  private static final Map<ConsoleRole, Map<String, String>> PAGES =
      Map.of(
          ConsoleRole.CLERK, Map.of("overview-clerk", "/", "forbidden", "/audit"),
          ConsoleRole.OPERATOR, Map.of("overview-operator", "/"),
          ConsoleRole.AUDITOR, Map.of("audit", "/audit"),
          ConsoleRole.SUPERVISOR, Map.of("accounts-supervisor", "/accounts"),
          ConsoleRole.ADMINISTRATOR,
              Map.of("accounts", "/accounts", "password", "/password", "not-found", "/nothing"));

  @TempDir static Path folder;
  private static PeoplesDemo demo;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    demo = PeoplesDemo.open(folder);
    demo.askForAHoldThatIsRefused("H-OPEN");
  }

  @AfterAll
  static void close() {
    chromium.close();
    demo.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void everyPageIsForEverybodyAndFitsItsWindow(int width, ColorScheme scheme) {
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    Page stranger = chromium.window(width, scheme);
    stranger.navigate(demo.at("/sign-in?told=LOCKED"));
    Chromium.look(stranger, "sign-in" + kind);
    stranger.context().close();
    PAGES.forEach((role, pages) -> {
      Page page = chromium.window(width, scheme);
      demo.signIn(page, role);
      pages.forEach((name, path) -> {
        page.navigate(demo.at(path));
        Chromium.look(page, name + kind);
      });
      page.context().close();
    });
  }

  @Test
  void nothingOnAPageIsAgainstItsOwnRules() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    List<String> told = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    demo.signIn(page, ConsoleRole.ADMINISTRATOR);
    page.navigate(demo.at("/accounts"));
    page.navigate(demo.at("/audit"));
    assertThat(told).isEmpty();
    page.context().close();
  }

  @Test
  void figuresAreFreshWithoutReloadAndTheFocusStays() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    page.clock().install();
    demo.signIn(page, ConsoleRole.OPERATOR);
    page.locator("#books-scroll").focus();
    page.locator("h1").evaluate("heading => heading.dataset.same = 'page'");
    page.waitForResponse(
        answer -> answer.url().endsWith("/live/overview") && answer.status() == 200,
        () -> page.clock().fastForward(MORE_THAN_FIVE_SECONDS));
    assertThat(page.locator("#books-scroll")).isFocused();
    assertThat(page.locator("h1[data-same=page]")).isVisible();
    assertThat(page.locator("#live")).hasCount(1);
    page.context().close();
  }

  @Test
  void figuresThatAreOldSaySo() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    page.clock().install();
    demo.signIn(page, ConsoleRole.OPERATOR);
    page.route(
        "**/live/overview", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    page.waitForResponse(
        answer -> answer.url().endsWith("/live/overview"),
        () -> page.clock().fastForward(MORE_THAN_FIVE_SECONDS));
    assertThat(page.locator("body.cut-off #live")).hasCount(1);
    page.unroute("**/live/overview");
    page.waitForResponse(
        answer -> answer.url().endsWith("/live/overview") && answer.status() == 200,
        () -> page.clock().fastForward(MORE_THAN_FIVE_SECONDS));
    assertThat(page.locator("body.cut-off")).hasCount(0);
    page.context().close();
  }

  /// A connection that has gone silent is not waited for: it is asked again.
  @Test
  void figuresThatDoNotComeAreOldAndAreAskedForAgain() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.OPERATOR);
    page.evaluate(
        """
        document.addEventListener("htmx:configRequest", event => {
          event.detail.timeout = event.detail.timeout && window.patience;
        });
        window.patience = 100;
        """);
    page.route("**/live/overview", _ -> {});
    page.clock().install();
    page.waitForRequest("**/live/overview", () -> page.clock().fastForward(MORE_THAN_FIVE_SECONDS));
    assertThat(page.locator("body.cut-off #live")).hasCount(1);
    page.evaluate("window.patience = 10000");
    page.unroute("**/live/overview");
    page.waitForResponse(
        answer -> answer.url().endsWith("/live/overview") && answer.status() == 200,
        () -> page.clock().fastForward(MORE_THAN_FIVE_SECONDS));
    assertThat(page.locator("body.cut-off")).hasCount(0);
    page.context().close();
  }

  @Test
  void whatNeedsAPersonIsSeenFirstByTheCourtItIsAbout() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.CLERK);
    assertThat(page.locator("section.todo")).containsText("Mend a refused notice");
    assertThat(page.locator("section.todo")).containsText("90001");
    assertThat(page.locator("#live")).not().containsText("90002");
    page.context().close();
  }

  @Test
  void whatNeedsAPersonLeadsToTheseInTheQueueAndTheHourHasItsFigures() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.CLERK);
    assertThat(page.locator(".map")).containsText("90001");
    page.locator("#hours-table").click();
    assertThat(page.locator("#charts table").first()).containsText("refused");
    page.locator("section.todo a").first().click();
    assertThat(page.locator("main")).containsText("H-OPEN");
    assertThat(page.getByLabel("What to do")).hasValue("MEND_NOTICE");
    page.context().close();
  }

  @Test
  void theKeyboardIsEnough() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.AUDITOR);
    Chromium.press(page, "Tab");
    assertThat(page.locator(".skip")).isFocused();
    Chromium.press(page, "Enter");
    assertThat(page.locator("#main")).isFocused();
    Chromium.press(page, "?");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    Chromium.press(page, "Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    page.keyboard().type("gu");
    page.waitForURL(demo.at("/audit"));
    Chromium.press(page, "/");
    page.keyboard().type("g?o");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    assertThat(page.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("g?o");
    page.context().close();
  }

  @Test
  void theAuditorProvesTheChain() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.AUDITOR);
    page.navigate(demo.at("/audit"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the chain")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("It holds");
    page.context().close();
  }
}
