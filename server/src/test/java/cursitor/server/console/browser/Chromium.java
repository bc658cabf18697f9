package cursitor.server.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.DemoPeople;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A browser of this machine, driven by Playwright; with axe-core to find what keeps people out,
/// and a camera. It is started once for all tests of a process; each has windows of its own in it.
public final class Chromium implements AutoCloseable {
  private static final Path USUAL = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int HEIGHT = 900;

  /// How long a page may take on a machine that is busy with other tests.
  private static final double PATIENCE_MS = 20_000;

  private static final String AXE = text("/axe.min.js");
  private static final String RUN_AXE =
      "axe.run(document, {resultTypes: ['violations'], reporter: 'no-passes', preload: false})"
          + ".then(found => found.violations.map(each =>"
          + " each.id + ': ' + each.help + ' at ' + each.nodes.map(node => node.target.join(' ') +"
          + " ' ' + (node.any[0] || {message: ''}).message).join(' | ')))";

  private final List<BrowserContext> windows = new ArrayList<>();

  private Chromium() {}

  /// Ends with the process, whose end the program that drives it takes notice of.
  private static final class Running {
    private static final Browser BROWSER = start();
  }

  /// Windows in the browser, which go when this is closed.
  public static Chromium open() {
    return new Chromium();
  }

  private static Browser start() {
    Path program = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(USUAL.toString()));
    if (!Files.isExecutable(program)) {
      throw new AssertionError(
          "There is no Chromium at "
              + program
              + ": install it (Debian: apt-get install chromium), or set CHROMIUM to where it is.");
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setHeadless(true)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /// A window with cookies of its own.
  public Page window(int width, ColorScheme scheme) {
    BrowserContext context =
        Running.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("en-US"));
    windows.add(context);
    return context.newPage();
  }

  /// What axe-core finds on the page as it is now, one sentence each.
  public static List<String> findings(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(AXE);
    }
    Object found = page.evaluate(RUN_AXE);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /// Keeps a picture of the whole page, for people to look at.
  public static void photograph(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /// Looks at the page as it is now: keeps a picture of it, asks axe-core, and whether it fits its
  /// window.
  public static void look(Page page, String name) {
    photograph(page, name);
    assertThat(findings(page)).as(name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as(name + ": wider than its window by")
        .isEqualTo(0);
  }

  /// Presses a key once the script of the page is there that listens for it: what stands on a page
  /// can be read before, but no person is that fast.
  public static void press(Page page, String key) {
    page.waitForLoadState();
    page.keyboard().press(key);
  }

  /// Signs in at a node as a person does.
  public static void signIn(Page page, URI node, ConsoleRole role) {
    page.navigate(node.resolve("/sign-in").toString());
    page.getByLabel("Name").fill(DemoPeople.nameOf(role));
    page.getByLabel("Password").fill(DemoPeople.passwordOf(role));
    press(page, "Enter");
    page.waitForURL(node.resolve("/").toString());
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Chromium.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
  }
}
