package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many items of one cause are seen to at once: previewed, sent one after the other, accepted; what
/// would be refused is left out and stays in the queue.
class AllLikeThisTest {
  private static final int MANY = 6;

  @TempDir static Path folder;
  private static PeoplesDemo demo;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    demo = PeoplesDemo.open(folder);
    for (int i = 1; i <= MANY; i++) {
      demo.askForAHoldThatIsRefused("H-ALL" + i);
    }
  }

  @AfterAll
  static void close() {
    chromium.close();
    demo.close();
  }

  private static Page atCause(ConsoleRole role) {
    Page page = chromium.window(1280, ColorScheme.LIGHT);
    demo.signIn(page, role);
    page.navigate(demo.at("/queue"));
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("All like this: Mend.*E301")))
        .click();
    return page;
  }

  @Test
  void theSameCorrectionIsPreviewedSentAndAccepted() {
    Page page = atCause(ConsoleRole.CLERK);
    look(page, "alike");

    page.getByLabel("Field").selectOption("date of birth");
    page.getByLabel("As it is to be").fill("1985-99-04");
    Chromium.press(page, "Control+Enter");
    assertThat(page.locator("main")).containsText("Left out.");
    assertThat(page.locator("#go")).hasCount(0);

    page.goBack();
    page.getByLabel("Field").selectOption("date of birth");
    page.getByLabel("Only where it is now").fill("1985-05-04");
    page.getByLabel("As it is to be").fill("1984-05-04");
    Chromium.press(page, "Control+Enter");
    assertThat(page.locator("table[data-rows] tbody tr").first()).containsText("1985-05-04");
    assertThat(page.locator("table[data-rows] tbody tr").first()).containsText("1984-05-04");
    assertThat(page.url()).doesNotContain("1984");
    look(page, "alike-preview");

    assertThat(page.locator("#go")).isFocused();
    Chromium.press(page, "Enter");
    assertThat(page.locator("#progress")).containsText(Pattern.compile("All \\d+ done\\."));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what became of each"))
        .click();
    assertThat(page.locator("table[data-rows] tbody tr").first()).containsText("done");
    look(page, "alike-done");

    page.navigate(demo.at("/queue?open=false"));
    for (int i = 1; i <= MANY; i++) {
      assertThat(page.locator("main")).containsText("H-ALL" + i);
    }
    page.context().close();
  }

  private static void look(Page page, String name) {
    Chromium.look(page, name + "-1280-light");
    page.setViewportSize(390, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Chromium.look(page, name + "-390-dark");
    page.setViewportSize(1280, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
