package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import cursitor.exchange.CaseKey;
import cursitor.server.console.FareBooksNode;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An auditor reads the report of the day, compares what the court has with what JUSTIS has, goes
/// to the case that differs, takes the differences along, and finds it all in the audit.
class AuditorsBooksTest {
  private static final String COMPARE = "/reconciliation/compare";

  @TempDir static Path folder;
  private static FareBooksNode node;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    node = FareBooksNode.open(folder.resolve("node"));
  }

  @AfterAll
  static void close() {
    chromium.close();
    node.close();
  }

  private static String at(String path) {
    return node.address().resolve(path).toString();
  }

  private static Page signedIn(int width, ColorScheme scheme) {
    Page page = chromium.window(width, scheme);
    Chromium.signIn(page, node.address(), ConsoleRole.AUDITOR);
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void choose(Page page, String label, String value) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setValue(value));
  }

  /// Has an extract of a desk made, and keeps it with its hundreds of dollars of fine as they are
  /// or otherwise.
  private static Path extract(Page page, String desk, boolean changed) throws IOException {
    choose(page, "Desk", desk);
    Download download = page.waitForDownload(() -> button(page, "Make an extract").click());
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    if (changed) {
      Files.writeString(
          file, Files.readString(file).replace("30000", "29000").replace("120000", "119000"));
    }
    return file;
  }

  private static void compare(Page page) throws IOException {
    page.navigate(at(COMPARE));
    Path court = extract(page, FareBooksNode.COURT, false);
    Path hub = extract(page, FareBooksNode.HUB, true);
    page.getByLabel("Ours, who send").setInputFiles(court);
    page.getByLabel("Theirs").setInputFiles(hub);
    button(page, "Compare").click();
  }

  @Test
  void anAuditorFollowsADifferenceToItsCaseAndFindsTheOwnDeeds() throws IOException {
    Page page = signedIn(1280, ColorScheme.LIGHT);
    Chromium.press(page, "g");
    Chromium.press(page, "c");
    page.waitForURL(at("/reconciliation"));
    choose(page, "Desk", FareBooksNode.HUB);
    button(page, "Show").click();
    assertThat(page.locator("section.due")).containsText("not taken up by M0702");

    page.getByLabel("Court M0702 with M0702").click();
    assertThat(page.locator("#open-title + .scroll")).containsText("payment to be confirmed");
    assertThat(link(page, "M0702/M-2024-33107/DEF-1"))
        .hasAttribute("href", Pattern.compile("/case\\?key=AZ-JUSTIS.*"));
    Download report = page.waitForDownload(() -> link(page, "text").click());
    assertThat(Files.readString(report.path())).contains("turn of M0702");

    compare(page);
    assertThat(page.locator("main")).containsText("1 case/parties compared, 1 differ");
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("a value differs: 2")))
        .click();
    assertThat(page.locator("tbody tr").first()).containsText("290.00");
    assertThat(link(page, "M0702/M-2024-33107/DEF-1").first())
        .hasAttribute("href", Pattern.compile("/case\\?key=M0702.*"));
    Download table = page.waitForDownload(() -> link(page, "These as a table (CSV)").click());
    assertThat(Files.readString(table.path())).contains("\"balance\",\"300.00\",\"290.00\"");

    page.navigate(at("/audit"));
    page.getByLabel("Account").fill("auditor");
    choose(page, "What", "EXPORTED");
    button(page, "Show").click();
    assertThat(page.locator("tbody")).containsText("2 differences of extracts");
    assertThat(page.locator("tbody")).not().containsText("signed in");
    Download audit =
        page.waitForDownload(() -> link(page, "All rows of this choice as a table (CSV)").click());
    assertThat(Files.readString(audit.path())).contains("exported").doesNotContain("signed in");
    page.reload();
    assertThat(page.locator("tbody")).containsText("audit: auditor, EXPORTED");
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "390, DARK"})
  void itsPagesAreForEverybodyAndFitTheirWindow(int width, ColorScheme scheme) throws IOException {
    String kind = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    Page page = signedIn(width, scheme);
    page.navigate(at("/reconciliation?desk=AZ-JUSTIS&court=M0702&with=M0702"));
    Chromium.look(page, "reconciliation" + kind);
    compare(page);
    Chromium.look(page, "compare" + kind);
    node.console()
        .audit()
        .add(
            "clerk",
            Deed.VIEWED,
            CaseKey.parse("M0702:PRODUCTION:register:M0702/M202433107/DEF-1"),
            "case file");
    page.navigate(at("/audit?about=M0702/M-2024-33107/DEF-1"));
    Chromium.look(page, "audit-search" + kind);
    page.context().close();
  }
}
