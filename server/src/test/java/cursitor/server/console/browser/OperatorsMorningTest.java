package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.demo.DemoNode;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.verify.Verify;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator finds a partner down, stops what goes there, starts it again, has the stuck lanes
/// tried, and takes out of its lane what cannot be delivered.
class OperatorsMorningTest {
  /// So many failures one after the other open the circuit.
  private static final int FAILURES = 5;

  /// Longer than the five seconds after which the figures are fresh.
  private static final double LIVE = 15_000;

  private static Chromium chromium;
  @TempDir Path folder;
  private DownedPartner court;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void openCourt() {
    court = DownedPartner.open(folder);
  }

  @AfterEach
  void closeCourt() {
    court.close();
  }

  private Page signedIn(ConsoleRole role) {
    return signedIn(role, 1280, ColorScheme.LIGHT);
  }

  private Page signedIn(ConsoleRole role, int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    Chromium.signIn(page, court.server().address(), role);
    return page;
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Locator lanes(Page page) {
    return page.locator("section.lanes tbody tr");
  }

  private static LocatorAssertions.HasCountOptions live() {
    return new LocatorAssertions.HasCountOptions().setTimeout(LIVE);
  }

  private static LocatorAssertions.ContainsTextOptions soon() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(LIVE);
  }

  private List<KeptMessage> sent(Standing standing) {
    return court
        .node()
        .store()
        .records()
        .messages(new OrganizationId(DemoNode.FIRST_COURT), Direction.SENT, standing, 20);
  }

  @Test
  void aPartnerThatWasDownGetsWhatWaitedOnceItIsTriedNow() {
    for (int i = 1; i <= FAILURES; i++) {
      court.report("C-" + i, "TR-" + i);
    }
    court.report("C-1-MORE", "TR-1");
    Page page = signedIn(ConsoleRole.OPERATOR);
    List<String> told = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    assertThat(page.locator(".ways .ill")).containsText("fails", soon());
    assertThat(page.locator("#faltering-title + ul"))
        .containsText("to CA-DMV: fails; tried again in");
    assertThat(page.locator("#to-partners")).hasAttribute("href", "/partners");

    Chromium.press(page, "g");
    Chromium.press(page, "p");
    page.waitForURL(court.at("/partners"));
    assertThat(lanes(page)).hasCount(FAILURES, live());
    assertThat(lanes(page).first()).containsText("TR-1");
    assertThat(lanes(page).first()).containsText("no connection");
    assertThat(lanes(page).first().locator(".number").last()).hasText("1");

    press(page, "Stop delivery to CA-DMV");
    assertThat(page.locator(".desk")).containsText("stopped by operator");
    page.navigate(court.at("/"));
    assertThat(page.locator(".ways .ill")).containsText("stopped by operator", soon());
    court.bringUp();
    page.navigate(court.at("/partners"));
    press(page, "Start delivery to CA-DMV");
    assertThat(page.locator(".desk")).not().containsText("stopped");

    page.locator("h1").evaluate("heading => heading.dataset.same = 'page'");
    press(lanes(page).first());
    assertThat(lanes(page)).hasCount(FAILURES - 1, live());
    press(page, "Try all lanes to CA-DMV now");
    page.locator("h1").evaluate("heading => heading.dataset.same = 'page'");
    assertThat(lanes(page)).hasCount(0, live());
    assertThat(page.locator("h1[data-same=page]")).isVisible();
    assertThat(page.locator(".desk")).containsText("answered");
    press(page, "Send a test message to CA-DMV");
    assertThat(page.locator("#status .told")).containsText("the way is good", soon());
    assertThat(page.locator("#test-answer")).containsText("TEST");

    assertThat(court.node().store().undelivered()).isEmpty();
    assertThat(sent(Standing.AWAITING)).isEmpty();
    assertThat(Verify.of(court.node().store()).findings()).isEmpty();
    assertThat(court.server().console().audit().newest(Long.MAX_VALUE, 20))
        .extracting(AuditEntry::deed)
        .contains(Deed.DELIVERY_STOPPED, Deed.DELIVERY_STARTED, Deed.PARTNER_RESTORED);
    assertThat(told).isEmpty();
    page.context().close();
  }

  private static void press(Locator lane) {
    lane.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try now")).click();
  }

  @Test
  void whatIsSkippedLeavesItsLaneWithAReasonAndIsNotLost() {
    court.report("C-1", "TR-1");
    court.report("C-2", "TR-1");
    Page page = signedIn(ConsoleRole.OPERATOR);
    page.navigate(court.at("/partners"));
    assertThat(lanes(page)).hasCount(1, live());
    KeptMessage stuck = sent(Standing.AWAITING).getLast();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Skip")))
        .last()
        .click();
    press(page, "Skip it");
    assertThat(page.getByLabel("Why")).isFocused();

    page.getByLabel("Why").selectOption("The partner cannot read it");
    page.getByLabel(Pattern.compile("^More")).fill("ticket 7 <script>alert(1)</script>");
    Chromium.press(page, "Enter");

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("It has left its lane");
    assertThat(sent(Standing.UNKNOWN)).extracting(KeptMessage::id).contains(stuck.id());
    assertThat(court.node().store().undelivered(stuck.number())).isEmpty();
    assertThat(Verify.of(court.node().store()).findings()).isEmpty();
    page.navigate(court.at("/messages?standing=UNKNOWN"));
    assertThat(page.locator("main")).containsText("nobody knows whether it arrived");
    assertThat(page.locator("main")).containsText(stuck.subject());
    assertThat(court.server().console().audit().newest(Long.MAX_VALUE, 20))
        .filteredOn(each -> each.deed() == Deed.LANE_SKIPPED)
        .singleElement()
        .satisfies(each ->
            assertThat(each.detail())
                .contains("CA-DMV", "cannot read")
                .doesNotContain("ticket", "GARCIA"));
    page.context().close();

    Page clerk = signedIn(ConsoleRole.CLERK);
    clerk.navigate(court.at("/queue"));
    assertThat(clerk.locator("main")).containsText("SKIPPED");
    assertThat(clerk.locator("main")).containsText("An operator took this notice out of its lane");
    clerk.context().close();
  }

  @Test
  void itsPagesAreForEverybodyAndFitTheirWindow() {
    for (int i = 1; i <= FAILURES; i++) {
      court.report("C-" + i, "TR-2025-00012" + i);
    }
    Page wide = signedIn(ConsoleRole.OPERATOR, 1280, ColorScheme.LIGHT);
    Page narrow = signedIn(ConsoleRole.OPERATOR, 390, ColorScheme.DARK);
    Map<String, Page> windows = Map.of("-1280-light", wide, "-390-dark", narrow);
    windows.forEach((kind, page) -> {
      page.navigate(court.at("/partners"));
      assertThat(lanes(page)).hasCount(FAILURES, live());
      Chromium.look(page, "partners" + kind);
    });
    press(wide, "Send a test message to CA-DMV");
    String test = wide.url();
    wide.navigate(court.at("/partners"));
    press(wide, "Stop delivery to CA-DMV");
    court.bringUp();
    windows.forEach((kind, page) -> {
      page.navigate(court.at("/partners"));
      Chromium.look(page, "partners-stopped" + kind);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Skip")))
          .last()
          .click();
      page.waitForURL(Pattern.compile(".*/partners/lane/skip.*"));
      Chromium.look(page, "skip" + kind);
      page.navigate(court.at("/messages"));
      Chromium.look(page, "messages" + kind);
      page.navigate(court.at("/partners/certification?partner=CA-DMV"));
      assertThat(page.locator("main")).containsText("0 notices");
      Chromium.look(page, "certification" + kind);
      page.navigate(test);
      Chromium.look(page, "test" + kind);
      page.context().close();
    });
  }
}
