package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.exchange.CaseKey;
import cursitor.server.console.FareBooksNode;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.page.Links;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of docs/clerks.md and docs/operators.md: `mvn -pl server -am test
/// -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcursitor.pictures=FOLDER`, with
/// the whole path of docs/pictures for the folder.
@EnabledIfSystemProperty(named = PicturesTest.FOLDER, matches = ".+")
class PicturesTest {
  static final String FOLDER = "cursitor.pictures";

  private static final int WIDTH = 1280;
  private static final int MARGIN = 14;
  private static final int BENEATH = 8;
  private static final long LARGEST = 160_000;
  private static final double LIVE = 15_000;

  /// Left, top, right and bottom, on the page and not in the window.
  private static final String SPAN =
      """
      ([from, to]) => {
        const of = (element) => {
          const box = element.getBoundingClientRect();
          return [box.left, box.top + window.scrollY, box.right, box.bottom + window.scrollY];
        };
        const first = of(document.querySelector(from));
        const last = of([...document.querySelectorAll(to)].at(-1));
        return [
          Math.min(first[0], last[0]), first[1], Math.max(first[2], last[2]), last[3]];
      }
      """;

  private static final CaseKey CASE =
      CaseKey.parse("J0401:PRODUCTION:register:J0401/TR2026000123/DEF-1");

  private static final String STORY =
      """
      FARE-76  A debt.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        2026-01-21T09:00  court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        2026-02-01T09:00  vendor mails POST1 to J0401/TR2026-000123/DEF-1
        2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
        2026-03-30T06:00  the clock
        2026-04-01T06:00  court takes payment of 40.00 on J0401/TR2026-000123/DEF-1
        2026-04-02T06:00  the clock
      """;

  private static Chromium chromium;
  @TempDir Path folder;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static Page signedIn(URI node, ConsoleRole role) {
    Page page = chromium.window(WIDTH, ColorScheme.LIGHT);
    Chromium.signIn(page, node, role);
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static LocatorAssertions.HasCountOptions live() {
    return new LocatorAssertions.HasCountOptions().setTimeout(LIVE);
  }

  /// A picture of the page from the top of what one selector finds first to the bottom of what
  /// another finds last.
  private static void picture(Page page, String name, String from, String to) {
    List<Double> span =
        ((List<?>) page.evaluate(SPAN, List.of(from, to)))
            .stream().map(each -> ((Number) each).doubleValue()).toList();
    double left = Math.max(0, span.getFirst() - MARGIN);
    double top = Math.max(0, span.get(1) - MARGIN);
    double right = Math.min(WIDTH, span.get(2) + MARGIN);
    double bottom = span.getLast() + BENEATH;
    Path file = Path.of(System.getProperty(FOLDER)).resolve(name + ".png");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(left, top, right - left, bottom - top)
            .setPath(file));
    try {
      assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void waitForItems(Page page, PeoplesDemo demo, int items) {
    Locator rows = page.locator("table[data-rows] tbody tr");
    for (int tries = 0; tries < 200; tries++) {
      page.navigate(demo.at("/queue?code=E301"));
      if (rows.count() >= items) {
        return;
      }
    }
    throw new AssertionError(page.locator("main").innerText());
  }

  @Test
  void theClerksMorning() {
    try (PeoplesDemo demo = PeoplesDemo.open(folder)) {
      List<String> dockets = List.of("2026-0471", "2026-0472", "2026-0475", "2026-0480");
      dockets.forEach(demo::askForAHoldThatIsRefused);
      Page page = signedIn(demo.address(), ConsoleRole.CLERK);
      waitForItems(page, demo, dockets.size());
      page.navigate(demo.at("/"));
      picture(page, "overview", "header.top", "main .desks");
      page.navigate(demo.at("/queue"));
      picture(page, "queue", "header.top", "table[data-rows]");

      page.getByRole(AriaRole.LINK, named("2026-0471")).click();
      page.waitForURL(Pattern.compile(".*/queue/[0-9a-f-]{36}"));
      assertThat(page.getByLabel("date of birth")).isFocused();
      picture(page, "item", "main > *", "main section:last-of-type");
      Chromium.press(page, "Control+A");
      page.keyboard().type("1984-05-04");
      assertThat(page.locator("#faults")).containsText("Nothing speaks against sending it.");
      Chromium.press(page, "Control+Enter");
      assertThat(page.locator("#status")).containsText("accepted");
      picture(page, "item-accepted", "main > *", "#status");

      page.navigate(demo.at("/queue"));
      page.getByRole(
              AriaRole.LINK,
              new Page.GetByRoleOptions().setName(Pattern.compile("All like this: Mend.*E301")))
          .click();
      page.getByLabel("Field").selectOption("date of birth");
      page.getByLabel("Only where it is now").fill("1985-05-04");
      page.getByLabel("As it is to be").fill("1984-05-04");
      Chromium.press(page, "Control+Enter");
      assertThat(page.locator("#go")).isFocused();
      picture(page, "all-like-this", "main > *", "main section:last-of-type");

      page.navigate(demo.at("/search"));
      page.keyboard().type("tr 2026 04");
      assertThat(page.locator("#found tbody tr").first()).isVisible();
      picture(page, "search", "main > *", "#found");
      page.context().close();

      Page supervisor = signedIn(demo.address(), ConsoleRole.SUPERVISOR);
      supervisor.navigate(demo.at("/queue"));
      supervisor.getByRole(AriaRole.LINK, named("2026-0472")).click();
      supervisor.waitForURL(Pattern.compile(".*/queue/[0-9a-f-]{36}"));
      supervisor.getByLabel("Give it to").selectOption("clerk");
      supervisor.getByRole(AriaRole.BUTTON, named("Give")).click();
      assertThat(supervisor.locator(".owner")).containsText("clerk sees to it.");
      picture(supervisor, "give", "h1", ".owner");
      supervisor.context().close();
    }
  }

  @Test
  void aCaseAndTheAudit() {
    try (ToldNode node = ToldNode.open(STORY, folder)) {
      Page clerk = signedIn(node.address(), ConsoleRole.CLERK);
      clerk.navigate(node.at(Links.caseFile(CASE)));
      clerk.context().close();
      Page page = signedIn(node.address(), ConsoleRole.AUDITOR);
      page.navigate(node.at(Links.caseFile(CASE)));
      picture(page, "case", "h1", "#holds");
      picture(page, "chart", "main figure", "main figure");
      page.locator("#story").getByText("Why").first().click();
      picture(page, "story", "#story-title", "#story tbody tr:nth-child(5)");
      page.navigate(node.at(Links.caseFile(CASE) + "&all=true"));
      page.navigate(node.at("/audit?about=J0401/TR2026-000123/DEF-1"));
      assertThat(page.locator("main")).containsText("Who did and saw what of this case");
      picture(page, "audit", "main > *", "main .acts");
      page.context().close();
    }
  }

  @Test
  void anOperatorsTrouble() {
    try (DownedPartner court = DownedPartner.open(folder)) {
      List<String> numbers = List.of("0471", "0475", "0480");
      numbers.forEach(number -> court.report("C-" + number, "TR-2026-" + number));
      court.report("C-0471-2", "TR-2026-0471");
      Page page = signedIn(URI.create(court.at("/")), ConsoleRole.OPERATOR);
      page.navigate(court.at("/partners"));
      assertThat(page.locator("section.lanes tbody tr")).hasCount(numbers.size(), live());
      picture(page, "partners", "main > *", "article.desk");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Skip")))
          .last()
          .click();
      page.waitForURL(Pattern.compile(".*/partners/lane/skip.*"));
      picture(page, "skip", "h1", "main form");
      page.navigate(court.at("/partners"));
      page.getByRole(AriaRole.BUTTON, named("Stop delivery to CA-DMV")).click();
      assertThat(page.locator(".desk")).containsText("stopped by operator");
      picture(page, "stopped", "article.desk", "article.desk");
      page.context().close();
    }
  }

  @Test
  void theBooks() {
    try (FareBooksNode node = FareBooksNode.open(folder)) {
      Page page = signedIn(node.address(), ConsoleRole.AUDITOR);
      page.navigate(
          node.address()
              .resolve("/reconciliation?desk=AZ-JUSTIS&court=M0702&with=M0702")
              .toString());
      assertThat(page.locator("#open-title + .scroll")).isVisible();
      picture(page, "reconciliation", "h1", "section[aria-labelledby=pairs-title]");
      page.context().close();
    }
  }
}
