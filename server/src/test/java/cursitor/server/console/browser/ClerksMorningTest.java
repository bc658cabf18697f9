package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clerk opens the queue, understands a refusal, mends it, sends it again and sees it accepted,
/// with the keyboard alone.
class ClerksMorningTest {
  @TempDir static Path folder;
  private static PeoplesDemo demo;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    demo = PeoplesDemo.open(folder);
    demo.askForAHoldThatIsRefused("H-MEND");
    demo.askForAHoldThatIsRefused("H-CLOSE");
    demo.askForAHoldThatIsRefused("H-LOOK");
    demo.askForAHoldThatIsRefused("H-TAKE");
    demo.askForAHoldThatIsRefused("H-WALK");
  }

  @AfterAll
  static void close() {
    chromium.close();
    demo.close();
  }

  private static Page window() {
    return chromium.window(1280, ColorScheme.LIGHT);
  }

  private static void toItem(Page page, String about) {
    page.navigate(demo.at("/queue"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(about).setExact(true))
        .focus();
    Chromium.press(page, "Enter");
    page.waitForURL(Pattern.compile(".*/queue/[0-9a-f-]{36}"));
  }

  @Test
  void aRefusalIsMendedSentAndAcceptedWithTheKeyboardAlone() {
    Page page = window();
    List<String> told = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    demo.signIn(page, ConsoleRole.CLERK);
    Chromium.press(page, "g");
    Chromium.press(page, "q");
    page.waitForURL(demo.at("/queue"));
    assertThat(page.locator("#causes-title + .scroll"))
        .containsText("Name or date of birth do not match");

    toItem(page, "H-MEND");
    assertThat(page.locator(".told.alarm").first()).containsText("E301");
    assertThat(page.getByLabel("date of birth")).isFocused();
    assertThat(page.getByLabel("date of birth")).hasValue("1985-05-04");

    Chromium.press(page, "Control+A");
    page.keyboard().type("1984-13-04");
    assertThat(page.locator("#faults")).containsText("date of birth");
    Chromium.press(page, "Control+A");
    page.keyboard().type("1984-05-04");
    assertThat(page.locator("#faults")).containsText("Nothing speaks against sending it.");
    Chromium.press(page, "Control+Enter");

    assertThat(page.locator("#status")).containsText("accepted");
    assertThat(page.locator("main")).containsText("mended");
    assertThat(page.locator("main")).not().containsText("It is on its way.");
    page.navigate(demo.at("/queue?open=false"));
    assertThat(page.locator("main")).containsText("H-MEND");
    assertThat(told).isEmpty();
    page.context().close();
  }

  @Test
  void itIsClosedOnlyWithAReasonAndStaysFindable() {
    Page page = window();
    demo.signIn(page, ConsoleRole.CLERK);
    toItem(page, "H-CLOSE");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close it")).click();
    assertThat(page.getByLabel("Why")).isFocused();
    page.getByLabel("Why").fill("issued in error");
    Chromium.press(page, "Enter");

    assertThat(page.locator("main")).containsText("closed by clerk, \"issued in error\"");
    page.navigate(demo.at("/queue"));
    assertThat(page.locator("main")).not().containsText("H-CLOSE");
    page.navigate(demo.at("/queue?open=false"));
    assertThat(page.locator("main")).containsText("H-CLOSE");
    page.context().close();
  }

  @Test
  void anAuditorLooksAndChangesNothing() {
    Page clerk = window();
    demo.signIn(clerk, ConsoleRole.CLERK);
    toItem(clerk, "H-LOOK");
    String item = clerk.url();
    clerk.context().close();
    Page page = window();
    demo.signIn(page, ConsoleRole.AUDITOR);

    page.navigate(item);

    assertThat(page.locator("main")).containsText("E301");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it again")))
        .hasCount(0);
    Object status =
        page.evaluate(
            """
            fetch(location.pathname + '/close', {method: 'POST', headers: {
              [document.querySelector('meta[name=csrf]').dataset.header]:
                document.querySelector('meta[name=csrf]').content,
              'Content-Type': 'application/x-www-form-urlencoded'}, body: 'reason=none'})
              .then(answer => answer.status)
            """);
    assertThat(status).isEqualTo(403);
    page.navigate(demo.at("/audit"));
    assertThat(page.locator("tbody")).containsText("viewed");
    page.context().close();
  }

  @Test
  void whatNeedsNoMendingIsHiddenUntilItIsAskedFor() {
    Page page = window();
    demo.signIn(page, ConsoleRole.CLERK);
    toItem(page, "H-LOOK");
    assertThat(page.locator("main")).not().containsText("A1234567");

    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("Show the other \\d+ fields")))
        .click();

    assertThat(page.locator("main")).containsText("A1234567");
    page.context().close();
  }

  @Test
  void aClerkChoosesTakesAndFindsWhatIsTaken() {
    Page page = window();
    demo.signIn(page, ConsoleRole.CLERK);
    page.navigate(demo.at("/queue"));
    page.getByLabel("Court or desk").selectOption("90001");
    page.getByLabel("Reason").selectOption("E301");
    page.getByLabel("Who sees to it").selectOption("nobody");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true))
        .click();
    assertThat(page.locator("table[data-rows]")).containsText("H-TAKE");

    toItem(page, "H-TAKE");
    Chromium.press(page, "Escape");
    Chromium.press(page, "t");

    assertThat(page.locator(".owner")).containsText("You see to it.");
    page.navigate(demo.at("/queue"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mine")).click();
    assertThat(page.locator("table[data-rows]")).containsText("H-TAKE");
    assertThat(page.locator("table[data-rows]")).not().containsText("H-WALK");
    page.navigate(demo.at("/queue?owner=-&code=E301"));
    assertThat(page.locator("table[data-rows]")).not().containsText("H-TAKE");
    page.context().close();
  }

  @Test
  void aSupervisorGivesAnItemToAClerk() {
    Page page = window();
    demo.signIn(page, ConsoleRole.SUPERVISOR);
    toItem(page, "H-LOOK");
    page.getByLabel("Give it to").selectOption("clerk");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give").setExact(true))
        .click();
    assertThat(page.locator(".owner")).containsText("clerk sees to it.");
    page.context().close();
  }

  @Test
  void aCauseIsWalkedThroughWithTheKeyboard() {
    Page page = window();
    demo.signIn(page, ConsoleRole.CLERK);
    page.navigate(demo.at("/queue?code=E301"));
    Chromium.press(page, "j");
    Chromium.press(page, "Enter");
    page.waitForURL(Pattern.compile(".*/queue/[0-9a-f-]{36}"));
    assertThat(page.locator(".place")).containsText(Pattern.compile("1 of \\d+ of this cause"));
    String first = page.url();

    Chromium.press(page, "Escape");
    Chromium.press(page, "j");
    assertThat(page.locator(".place")).containsText(Pattern.compile("2 of \\d+ of this cause"));
    Chromium.press(page, "Escape");
    Chromium.press(page, "k");
    page.waitForURL(first);

    toItem(page, "H-WALK");
    page.waitForLoadState();
    page.keyboard().type("1984-05-04");
    assertThat(page.locator("#faults")).containsText("Nothing speaks against sending it.");
    Chromium.press(page, "Control+Enter");
    assertThat(page.locator("#status")).containsText("accepted");
    Chromium.press(page, "n");
    assertThat(page.locator(".place")).containsText(Pattern.compile("\\d of \\d+ of this cause"));
    page.context().close();
  }

  @Test
  void onAPhoneTheFormAboveTheQueueIsFolded() {
    Page page = chromium.window(390, ColorScheme.LIGHT);
    demo.signIn(page, ConsoleRole.CLERK);
    page.navigate(demo.at("/queue"));
    assertThat(page.getByLabel("Court or desk")).isHidden();
    page.getByText("Choose by desk, reason or clock").click();
    assertThat(page.getByLabel("Court or desk")).isVisible();
    page.setViewportSize(1280, 800);
    assertThat(page.getByText("Choose by desk, reason or clock")).isHidden();
    assertThat(page.getByLabel("Court or desk")).isVisible();
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void itsPagesAreForEverybodyAndFitTheirWindow(int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    demo.signIn(page, ConsoleRole.CLERK);
    page.navigate(demo.at("/queue"));
    Chromium.look(page, "queue" + kind);
    toItem(page, "H-LOOK");
    Chromium.look(page, "item" + kind);
    page.context().close();
  }
}
