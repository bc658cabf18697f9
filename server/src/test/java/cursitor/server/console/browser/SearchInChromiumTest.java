package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import java.io.IOException;
import java.nio.file.Files;
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

/// Somebody looks a case up with the keyboard alone, keeps what was found, and saves a view of the
/// queue.
class SearchInChromiumTest {
  @TempDir static Path folder;
  private static PeoplesDemo demo;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    demo = PeoplesDemo.open(folder);
    demo.askForAHoldThatIsRefused("H-SEEK");
  }

  @AfterAll
  static void close() {
    chromium.close();
    demo.close();
  }

  private static Page window() {
    return chromium.window(1280, ColorScheme.LIGHT);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void aCaseIsFoundWhileTypingAndOpenedWithTheKeyboardAlone() {
    Page page = window();
    List<String> told = new CopyOnWriteArrayList<>();
    List<String> asked = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    page.onRequest(request -> asked.add(request.url()));
    demo.signIn(page, ConsoleRole.CLERK);
    Chromium.press(page, "/");
    page.waitForURL(demo.at("/search"));
    assertThat(page.locator("#typed")).isFocused();

    page.keyboard().type("tr h see");
    assertThat(page.locator("#told")).hasText("1 found.");
    assertThat(page.locator("#typed")).isFocused();
    assertThat(page.locator("#found")).containsText("refused");
    Chromium.press(page, "ArrowDown");
    assertThat(link(page, "TR-H-SEEK/P1")).isFocused();
    Chromium.press(page, "ArrowUp");
    assertThat(page.locator("#typed")).isFocused();
    Chromium.press(page, "ArrowDown");
    Chromium.press(page, "Enter");
    page.waitForURL(
        Pattern.compile(".*/case\\?key=90001%3APRODUCTION%3Aparticipant%3ATR-H-SEEK.*"));

    page.goBack();
    assertThat(page.locator("#typed")).hasValue("tr h see");
    assertThat(link(page, "TR-H-SEEK/P1")).isVisible();
    assertThat(told).noneMatch(each -> each.contains("Content Security") || each.contains("htmx:"));
    assertThat(asked).noneMatch(each -> each.contains("see"));
    page.context().close();
  }

  @Test
  void namesAreShownWhenAskedForAndHiddenAgainByTyping() {
    Page page = window();
    demo.signIn(page, ConsoleRole.SUPERVISOR);
    page.navigate(demo.at("/search"));
    page.keyboard().type("garci");
    assertThat(page.locator("#found")).containsText("G••• M•••");
    assertThat(page.locator("#found")).not().containsText("GARCIA");

    button(page, "Show names").focus();
    Chromium.press(page, "Enter");
    assertThat(page.locator("#found")).containsText("GARCIA MARIA");
    assertThat(button(page, "Hide names")).isFocused();
    assertThat(page.locator("#typed")).hasValue("garci");

    Chromium.press(page, "/");
    assertThat(page.locator("#typed")).isFocused();
    Chromium.press(page, "End");
    page.keyboard().type("a");
    assertThat(page.locator("#found")).not().containsText("GARCIA");
    assertThat(page.locator("#found")).containsText("G••• M•••");
    page.context().close();
  }

  @Test
  void whatIsFoundIsKeptAsAFile() throws IOException {
    Page page = window();
    demo.signIn(page, ConsoleRole.AUDITOR);
    page.navigate(demo.at("/search"));
    page.keyboard().type("H-SEEK");
    assertThat(page.locator("#found")).containsText("abstract id");
    Download file = page.waitForDownload(() -> button(page, "Save as CSV").click());
    assertThat(file.suggestedFilename()).isEqualTo("search.csv");
    assertThat(Files.readString(file.path())).contains("TR-H-SEEK/P1").doesNotContain("GARCIA");
    page.context().close();
  }

  @Test
  void aViewOfTheQueueIsSavedAndFoundAgain() throws IOException {
    Page page = window();
    demo.signIn(page, ConsoleRole.CLERK);
    page.navigate(demo.at("/queue?kind=MEND_NOTICE&code=E301&desk=90001"));
    page.getByText("Save this view").click();
    page.getByLabel("Under the name").fill("Wrong birth dates");
    Chromium.press(page, "Enter");
    assertThat(link(page, "Wrong birth dates")).hasAttribute("aria-current", "true");

    page.navigate(demo.at("/queue"));
    link(page, "Wrong birth dates").click();
    page.waitForURL(Pattern.compile(".*/queue\\?desk=90001&kind=MEND_NOTICE&code=E301"));
    assertThat(page.locator("main")).containsText("H-SEEK");
    Download file = page.waitForDownload(() -> link(page, "Save as CSV").click());
    assertThat(file.suggestedFilename()).isEqualTo("queue.csv");
    assertThat(Files.readString(file.path())).contains("\"H-SEEK\",\"TR-H-SEEK/P1\"");

    button(page, "Forget the view Wrong birth dates").click();
    assertThat(link(page, "Wrong birth dates")).hasCount(0);
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void itsPagesAreForEverybodyAndFitTheirWindow(int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    demo.signIn(page, ConsoleRole.SUPERVISOR);
    page.navigate(demo.at("/search"));
    Chromium.look(page, "search-empty" + kind);
    page.locator("#typed").fill("qqqqq");
    assertThat(page.locator("#told")).containsText("Nothing");
    Chromium.look(page, "search-nothing" + kind);
    page.locator("#typed").fill("garcia");
    assertThat(page.locator("#found")).containsText("90002");
    Chromium.look(page, "search" + kind);
    page.navigate(demo.at("/queue?code=E301&kind=MEND_NOTICE"));
    page.getByText("Save this view").click();
    page.getByLabel("Under the name").fill("Wrong birth dates, " + width);
    Chromium.press(page, "Enter");
    assertThat(link(page, "Wrong birth dates, " + width)).isVisible();
    page.getByText("Save this view").click();
    Chromium.look(page, "queue-saved" + kind);
    page.context().close();
  }
}
