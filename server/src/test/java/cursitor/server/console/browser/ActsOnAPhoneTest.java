package cursitor.server.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.demo.DemoPeople;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a phone the acts of a wide table are at hand without scrolling sideways.
class ActsOnAPhoneTest {
  private static final int PHONE = 390;
  private static final double LIVE = 15_000;

  @TempDir Path folder;

  @Test
  void whatIsStuckIsTriedWithoutScrollingSideways() {
    try (DownedPartner court = DownedPartner.open(folder);
        Chromium chromium = Chromium.open()) {
      court.report("C-1", "TR-2026-000123");
      Page page = chromium.window(PHONE, ColorScheme.LIGHT);
      page.navigate(court.at("/sign-in"));
      page.getByLabel("Name").fill(DemoPeople.nameOf(ConsoleRole.OPERATOR));
      page.getByLabel("Password").fill(DemoPeople.passwordOf(ConsoleRole.OPERATOR));
      Chromium.press(page, "Enter");
      page.waitForURL(court.at("/"));
      page.navigate(court.at("/partners"));
      Locator tried =
          page.locator("section.lanes")
              .getByRole(
                  AriaRole.BUTTON,
                  new Locator.GetByRoleOptions().setName(Pattern.compile("^Try now")));
      assertThat(tried).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(LIVE));

      assertThat((int) page.evaluate("document.querySelector('#stuck-scroll').scrollLeft"))
          .isZero();
      BoundingBox button = tried.boundingBox();
      assertThat(button.x).isGreaterThanOrEqualTo(0);
      assertThat(button.x + button.width).isLessThanOrEqualTo(PHONE);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(PHONE);
      assertThat(Chromium.findings(page)).isEmpty();
      Chromium.photograph(page, "lanes-on-a-phone");
    }
  }
}
