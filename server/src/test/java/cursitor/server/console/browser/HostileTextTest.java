package cursitor.server.console.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.api.CourtNode;
import cursitor.server.console.Answering;
import cursitor.server.console.JustisRefuses;
import cursitor.server.console.QuickPeople;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.delivery.Stop;
import cursitor.server.demo.DemoPeople;
import cursitor.server.mend.MendingDesk;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;

/// Whatever comes in a message or is typed by a person is text on every page there is, and on those
/// to come: it runs nothing, is no markup, and makes no page wider.
class HostileTextTest {
  private static final OrganizationId COURT = new OrganizationId("90001");
  private static final OrganizationId FARE_COURT = new OrganizationId("J0401");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LIVE = "/live/";
  private static final String WATCH =
      "addEventListener('securitypolicyviolation', event =>"
          + " console.error('against the policy: ' + event.violatedDirective + ' '"
          + " + event.blockedURI));";
  private static final String MARKUP =
      "document.querySelectorAll('iframe, svg[onload], img[src=\"x\"], script:not([src]), main b,"
          + " [onerror], [onload], [href^=\"javascript\"]').length";
  private static final String TEXTS =
      "document.body.innerText + [...document.querySelectorAll('input')].map(each =>"
          + " each.value).join(' ')";

  @TempDir static Path folder;
  private static CourtNode node;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
    node = CourtNode.start(folder);
    QuickPeople.ALL.admit(node.console().accounts(), List.of(COURT.value()));
    HostileTexts texts = new HostileTexts(node.address());
    texts.askForAHold("H1");
    texts.askForAHold("H2");
    await(() -> items().size() == 2);
    MendingDesk desk = new MendingDesk(node.node());
    desk.close(
        desk.find(items().getFirst().item().id()).orElseThrow(),
        Unanswered.SEND_AGAIN,
        HostileTexts.VERY_LONG,
        "clerk");
    texts.askForAHold("H3");
    texts.release("H3");
    texts.submitACase();
    await(() -> messages().stream().anyMatch(each -> each.flow().desk().value().equals("ACS")));
    justisRefusesWithAReason();
    node.console().audit().add(HostileTexts.SURNAME, Deed.VIEWED, HostileTexts.VERY_LONG);
  }

  /// A work item of FARE tells what the other side wrote.
  private static void justisRefusesWithAReason() {
    node.node()
        .delivery()
        .stop(new OrganizationId("AZ-JUSTIS"), new Stop("operator", Instant.EPOCH));
    new HostileTexts(node.address()).submitAnotherCase();
    JustisRefuses justis = new JustisRefuses(node.node());
    assertThat(justis.all(FARE_COURT, "E010", HostileTexts.REASON)).isPositive();
    assertThat(records().workItems(FARE_COURT, true, 10)).isNotEmpty();
  }

  @AfterAll
  static void close() {
    chromium.close();
    node.close();
  }

  private static void await(BooleanSupplier so) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static Records records() {
    return node.node().store().records();
  }

  private static List<KeptWorkItem> items() {
    return Stream.of(COURT, FARE_COURT)
        .flatMap(court -> records().workItems(court, false, 10).stream())
        .toList();
  }

  private static List<KeptMessage> messages() {
    return LongStream.iterate(1, number -> number + 1)
        .mapToObj(number -> records().message(number))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  /// Every page this role may see, about every item, case and message there is.
  private static Set<String> pages(ConsoleRole role) {
    Set<String> pages = new LinkedHashSet<>();
    List<UUID> items = items().stream().map(each -> each.item().id()).toList();
    for (Answering each : Answering.all()) {
      if (each.method() == RequestMethod.GET && each.isFor(role) && !each.path().startsWith(LIVE)) {
        items.forEach(id -> {
          pages.add(each.about(id.toString()));
          pages.add(each.about(id.toString()) + "?all=true&open=false");
        });
      }
    }
    Set<String> mapped = new HashSet<>(Answering.all().stream().map(Answering::path).toList());
    for (KeptMessage message : messages()) {
      if (mapped.contains(Links.MESSAGE)) {
        pages.add(Links.message(message.flow().desk(), message.id()) + "&all=true");
      }
      if (mapped.contains(Links.CASE) && message.caseFile() != null) {
        pages.add(Links.caseFile(message.caseFile()) + "&all=true");
      }
    }
    return pages;
  }

  @Test
  void whateverAMessageHoldsIsTextOnEveryPage() {
    StringBuilder shown = new StringBuilder();
    for (ConsoleRole role : List.of(ConsoleRole.SUPERVISOR, ConsoleRole.ADMINISTRATOR)) {
      shown.append(lookAround(role));
    }
    assertThat(shown)
        .contains(
            "H1" + HostileTexts.NUMBER,
            HostileTexts.PARTICIPANT,
            HostileTexts.CITATION,
            HostileTexts.COURT_NAME,
            "__${1337*7331}__[[${1337*7331}]]",
            HostileTexts.SURNAME,
            HostileTexts.REASON,
            "<script>harmed=1</script>WWW");
  }

  private static String lookAround(ConsoleRole role) {
    Page page = chromium.window(390, ColorScheme.LIGHT);
    List<String> told = new CopyOnWriteArrayList<>();
    page.onConsoleMessage((ConsoleMessage message) -> told.add(message.text()));
    page.onPageError(told::add);
    page.addInitScript(WATCH);
    signIn(page, role);
    StringBuilder shown = new StringBuilder();
    List<String> faults = new ArrayList<>();
    for (String path : pages(role)) {
      String address = node.address().resolve(path).toString();
      if (!isShown(page, address)) {
        continue;
      }
      String texts = String.valueOf(page.evaluate(TEXTS));
      shown.append(texts).append('\n');
      if (!Boolean.TRUE.equals(page.evaluate("window.harmed === undefined"))) {
        faults.add(path + ": a script of a message ran");
      }
      if (!Integer.valueOf(0).equals(page.evaluate(MARKUP))) {
        faults.add(path + ": a text became markup");
      }
      if (texts.contains(HostileTexts.SUM)) {
        faults.add(path + ": a template reckoned with a text");
      }
      Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      if (!Integer.valueOf(0).equals(wider)) {
        Chromium.photograph(page, "wider-than-its-window");
        faults.add(path + ": wider than its window by " + wider);
      }
    }
    told.removeIf(text -> text.startsWith("Failed to load resource"));
    assertThat(faults).isEmpty();
    assertThat(told).isEmpty();
    page.context().close();
    return shown.toString();
  }

  /// What is no page is a file to be kept, which no browser shows.
  private static boolean isShown(Page page, String address) {
    Map<String, String> headers;
    try {
      headers = page.navigate(address).headers();
    } catch (PlaywrightException e) {
      headers = page.request().get(address).headers();
      assertThat(headers.getOrDefault("content-disposition", ""))
          .as(address)
          .startsWith("attachment");
      return false;
    }
    assertThat(headers.getOrDefault("content-type", "")).as(address).startsWith("text/html");
    return true;
  }

  private static void signIn(Page page, ConsoleRole role) {
    page.navigate(node.address().resolve("/sign-in").toString());
    page.getByLabel("Name").fill(DemoPeople.nameOf(role));
    page.getByLabel("Password").fill(DemoPeople.passwordOf(role));
    Chromium.press(page, "Enter");
    page.waitForURL(node.address().resolve("/").toString());
  }
}
