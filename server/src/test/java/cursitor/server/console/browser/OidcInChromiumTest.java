package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.ConsoleNode;
import cursitor.server.console.MovedClock;
import cursitor.server.console.SignInService;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signing in at another service as a person does. To the browser it is another site, so what it
/// does with cookies, redirections and policies is what it does at work.
class OidcInChromiumTest {
  @TempDir static Path folder;
  private static SignInService service;
  private static ConsoleNode node;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    service = SignInService.open();
    node = ConsoleNode.withOidc(folder, new MovedClock(), service.config(folder, true));
    service.serves(node.address());
    service.says("ann", "reads");
    service.says("bob", "sweeps");
  }

  @AfterAll
  static void close() {
    chromium.close();
    node.close();
    service.close();
  }

  private static String at(String path) {
    return node.address().resolve(path).toString();
  }

  private static void proveWho(Page page, String name) {
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with County sign-on"))
        .click();
    page.waitForURL(service.address() + "/login**");
    page.locator("#username").fill(name);
    page.locator("#password").fill(SignInService.PASSWORD);
    Chromium.press(page, "Enter");
  }

  @Test
  void somebodySignsInThereWorksHereAndSignsOutOfBoth() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    List<String> told = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> {
      if (!message.location().startsWith(service.address().toString())) {
        told.add(message.text());
      }
    });
    page.onPageError(told::add);
    page.navigate(at("/audit"));

    proveWho(page, "ann");

    page.waitForURL(at("/audit") + "**");
    assertThat(page.locator(".account")).containsText("oidc:ann");
    assertThat(page.locator("tbody")).containsText("signed in");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();

    page.waitForURL(at("/sign-in?told=SIGNED_OUT"));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("You are signed out.");
    proveWho(page, "ann");
    page.waitForURL(at("/"));
    assertThat(told).isEmpty();
    page.context().close();
  }

  @Test
  void whoHasNoRoleIsToldWhomToAsk() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    page.navigate(at("/"));
    proveWho(page, "bob");
    page.waitForURL(at("/sign-in?told=NO_ROLE"));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("You have no role at this console.");
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void thePageToSignInIsForEverybodyAndFitsItsWindow(int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    for (String told : List.of("", "SEVERAL_ROLES")) {
      page.navigate(at("/sign-in?told=" + told));
      String name = "sign-in-elsewhere" + told.toLowerCase(Locale.ROOT) + kind;
      Chromium.photograph(page, name);
      assertThat(Chromium.findings(page)).as(name).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
          .as(name)
          .isEqualTo(0);
    }
    page.context().close();
  }
}
