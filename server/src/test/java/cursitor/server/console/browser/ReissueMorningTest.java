package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.ConsoleNode;
import cursitor.server.console.MovedClock;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DriverRegister;
import cursitor.server.reissue.Finder;
import cursitor.server.store.Decided.Choice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A supervisor finds what was sent, sees what would come out of it today, and has it corrected two
/// at a time, under a clock that the test moves.
class ReissueMorningTest {
  private static final OrganizationId COURT = new OrganizationId("90001");
  private static final int HOLDS = 5;

  @TempDir static Path folder;
  private static final MovedClock clock = new MovedClock();
  private static Chromium chromium;
  private static ConsoleNode node;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    node = ConsoleNode.open(folder, clock);
    DriverRegister.file(node.node());
    for (int i = 1; i <= HOLDS; i++) {
      PeoplesDemo.askForAHoldThatIsRefused(node.address(), "H-" + i);
    }
  }

  @AfterAll
  static void close() {
    chromium.close();
    node.close();
  }

  private static String at(String path) {
    return node.address().resolve(path).toString();
  }

  private static void signIn(Page page, ConsoleRole role) {
    Chromium.signIn(page, node.address(), role);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /// Until every hold is refused the page says less; it is asked for again.
  private static void find(Page page) {
    for (int tries = 0; tries < 200; tries++) {
      page.getByRole(AriaRole.BUTTON, named("Find")).click();
      page.waitForURL(Pattern.compile(".*/reissue\\?.*"));
      if (page.locator("main").innerText().contains(HOLDS + " would be sent again")) {
        return;
      }
    }
    throw new AssertionError(page.locator("main").innerText());
  }

  private static long sentHolds() {
    Choice all = new Choice(COURT, null, null, null, Instant.EPOCH, Instant.MAX);
    return new Finder(node.node().store().decided())
        .page(all, 0, 100).found().stream()
            .filter(each -> each.sent().getFirst().subject().startsWith("H-"))
            .count();
  }

  @Test
  void whatWasSentIsFoundPreviewedAndSentAgainTwoAtATime() {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    signIn(page, ConsoleRole.SUPERVISOR);
    Chromium.press(page, "g");
    Chromium.press(page, "r");
    page.waitForURL(at("/reissue"));
    assertThat(page.getByLabel("From (PT)")).isVisible();
    find(page);
    assertThat(page.getByRole(AriaRole.HEADING, named(2 * HOLDS + " found"))).isVisible();
    assertThat(page.locator("tbody").first()).containsText("TR-H-1/P1");
    Chromium.look(page, "reissue-1280-light");

    page.getByLabel("Corrections a minute").fill("2");
    page.getByLabel("Together").fill("2");
    page.getByRole(AriaRole.BUTTON, named("Begin")).click();
    page.waitForURL(Pattern.compile(".*/reissue/runs/.*"));
    String run = page.url();
    assertThat(page.locator("#made")).hasText("2");
    Chromium.look(page, "reissue-run-1280-light");
    page.getByRole(AriaRole.BUTTON, named("Stop")).click();
    assertThat(page.locator("#state")).hasText("stopped");

    clock.forward(Duration.ofMinutes(1));
    page.getByRole(AriaRole.BUTTON, named("Go on")).click();
    assertThat(page.locator("#made")).hasText("4");
    assertThat(page.locator("#state")).hasText("running");
    page.getByRole(AriaRole.BUTTON, named("Stop")).click();
    assertThat(page.locator("#state")).hasText("stopped");
    clock.forward(Duration.ofMinutes(1));
    page.getByRole(AriaRole.BUTTON, named("Go on")).click();

    assertThat(page.locator("#state")).hasText("done");
    assertThat(page.locator("#made")).hasText(String.valueOf(HOLDS));
    assertThat(page.locator("#right")).hasText(String.valueOf(HOLDS));
    assertThat(sentHolds()).isEqualTo(2 * HOLDS);
    assertThat(node.console().audit().newest(Long.MAX_VALUE, 100))
        .extracting(AuditEntry::deed)
        .contains(Deed.REISSUE_BEGUN, Deed.REISSUE_STOPPED, Deed.REISSUE_RESUMED);
    page.context().close();

    anAuditorLooksAndStartsNothing(run);
  }

  private static void anAuditorLooksAndStartsNothing(String run) {
    Page page = chromium.window(390, ColorScheme.DARK);
    signIn(page, ConsoleRole.AUDITOR);
    page.navigate(run);
    assertThat(page.locator("#state")).hasText("done");
    Chromium.look(page, "reissue-run-390-dark");
    page.navigate(at("/reissue?desk=90001"));
    assertThat(page.getByRole(AriaRole.BUTTON, named("Begin"))).hasCount(0);
    assertThat(page.locator("main")).containsText("done");
    Chromium.look(page, "reissue-390-dark");
    Object status =
        page.evaluate(
            """
            fetch('/reissue/runs', {method: 'POST', headers: {
              [document.querySelector('meta[name=csrf]').dataset.header]:
                document.querySelector('meta[name=csrf]').content,
              'Content-Type': 'application/x-www-form-urlencoded'}, body: 'desk=90001'})
              .then(answer => answer.status)
            """);
    assertThat(status).isEqualTo(403);
    Object saved =
        page.evaluate("fetch('/reissue/export?desk=90001').then(answer => answer.text())");
    assertThat(saved.toString())
        .startsWith("\"at\",\"case\"")
        .contains("90001:PRODUCTION:participant:TR-H-1/P1");
    page.context().close();
  }
}
