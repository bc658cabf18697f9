package cursitor.server.console.books;

import cursitor.exchange.OperatingMode;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.Written;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.ReportFolder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The daily reports: those in the folder as they are, and one made now from the store for the day
/// that is asked for.
@Controller
@On(Page.RECONCILIATION)
class DailyReportsController {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final Console console;
  private final Node node;
  private final ReportMaker maker;
  private final MadeReports made;

  DailyReportsController(Node node, Console console) {
    this.console = console;
    this.node = node;
    maker = new ReportMaker(node);
    made = new MadeReports(maker::make, MOMENT);
  }

  /// What is to be shown.
  ///
  /// @param desk empty for the first there is
  /// @param day empty for the newest there is
  /// @param made whether it is one made from the store, else one of the folder
  /// @param partner only lines with this one; empty for all
  /// @param court the court that is shown by itself, together with
  /// @param with its partner
  /// @param from the place of the first open thing to be listed
  record Wanted(
      String desk, String day, boolean made, String partner, String court, String with, int from) {}

  @ModelAttribute("wanted")
  Wanted wanted(
      @RequestParam(defaultValue = "") String desk,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "false") boolean made,
      @RequestParam(defaultValue = "") String partner,
      @RequestParam(defaultValue = "") String court,
      @RequestParam(defaultValue = "") String with,
      @RequestParam(defaultValue = "0") int from) {
    return new Wanted(desk, day, made, partner, court, with, from);
  }

  @GetMapping("/reconciliation")
  String reconciliation(@ModelAttribute("wanted") Wanted wanted, Model model) {
    show(wanted, model);
    return "reconciliation";
  }

  /// The part of the page with the report, asked for again while it is being made.
  @GetMapping("/live/reconciliation")
  String live(@ModelAttribute("wanted") Wanted wanted, Model model) {
    show(wanted, model);
    return "reconciliation :: report";
  }

  @PostMapping("/reconciliation/make")
  @On(
      value = Page.RECONCILIATION,
      only = {
        ConsoleRole.SUPERVISOR,
        ConsoleRole.OPERATOR,
        ConsoleRole.AUDITOR,
        ConsoleRole.ADMINISTRATOR
      })
  String make(@ModelAttribute("wanted") Wanted wanted, RedirectAttributes back) {
    DeskConfig desk =
        desk(SeenBooks.now(), wanted.desk()).orElseThrow(DailyReportsController::notFound);
    LocalDate today = maker.today(desk);
    LocalDate day = Written.day(wanted.day()).orElse(today);
    back.addAttribute("desk", desk.id().value());
    if (day.isAfter(today)) {
      back.addFlashAttribute("told", "That day has not come yet.");
      return "redirect:/reconciliation";
    }
    if (!made.make(new ReportOrder(desk.id(), day))) {
      back.addFlashAttribute(
          "told",
          "%d reports are being made already, one after the other: ask again when one is done."
              .formatted(MadeReports.MOST_AT_ONCE));
      return "redirect:/reconciliation";
    }
    back.addAttribute("day", day.toString());
    back.addAttribute("made", true);
    return "redirect:/reconciliation";
  }

  private void show(Wanted wanted, Model model) {
    SeenBooks books = SeenBooks.now();
    List<DeskConfig> desks = books.desks(node.config().desks());
    model.addAttribute("desks", desks);
    model.addAttribute("mayMake", books.account().role() != ConsoleRole.CLERK);
    model.addAttribute("state", "none");
    if (desks.isEmpty()) {
      return;
    }
    DeskConfig desk = desk(books, wanted.desk()).orElseThrow(DailyReportsController::notFound);
    List<LocalDate> days = node.reports().map(each -> each.days(desk.id())).orElse(List.of());
    Optional<LocalDate> day =
        Written.day(wanted.day())
            .or(() -> wanted.made() ? Optional.of(maker.today(desk)) : days.stream().findFirst());
    model.addAttribute("desk", desk.id().value());
    model.addAttribute("today", maker.today(desk));
    model.addAttribute("days", days);
    model.addAttribute("day", day.map(LocalDate::toString).orElse(""));
    day.flatMap(each -> report(wanted, desk, each, model))
        .ifPresent(report -> show(report, wanted, desk, books, model));
  }

  private Optional<DailyReport> report(Wanted wanted, DeskConfig desk, LocalDate day, Model model) {
    if (!wanted.made()) {
      return Optional.of(
          node.reports()
              .flatMap(folder -> folder.report(desk.id(), day))
              .orElseThrow(DailyReportsController::notFound));
    }
    return switch (made.state(new ReportOrder(desk.id(), day))) {
      case MadeReports.State.Unknown _ -> Optional.empty();
      case MadeReports.State.UnderWay _ -> {
        model.addAttribute("state", "under way");
        yield Optional.empty();
      }
      case MadeReports.State.Failed _ -> {
        model.addAttribute("state", "failed");
        yield Optional.empty();
      }
      case MadeReports.State.Done done -> Optional.of(done.report());
    };
  }

  private void show(
      DailyReport whole, Wanted wanted, DeskConfig desk, SeenBooks books, Model model) {
    DailyReport report = books.of(whole, desk);
    console
        .audit()
        .add(
            Person.nameNow(),
            Deed.VIEWED,
            desk.id(),
            "report of " + TIME.format(local(desk, report.to())));
    model.addAttribute("state", "shown");
    model.addAttribute(
        "report",
        ReportView.of(
            report,
            desk,
            wanted.partner(),
            at -> TIME.format(local(desk, at)),
            items(desk, books)));
    model.addAttribute(
        "partners",
        report.courts().stream().map(CourtReport::partner).distinct().sorted().toList());
    ReportLinks links = new ReportLinks(desk, report.mode(), books.sees(desk));
    report.courts().stream()
        .filter(each -> !wanted.court().isEmpty())
        .filter(each -> each.court().equals(wanted.court()))
        .filter(each -> each.partner().equals(wanted.with()))
        .findFirst()
        .ifPresent(each -> model.addAttribute("pair", PairView.of(each, links, wanted.from())));
  }

  private ZonedDateTime local(DeskConfig desk, Instant at) {
    return at.atZone(maker.zone(desk));
  }

  /// Where the work items about its books are, by what they are about and their code.
  private Map<String, String> items(DeskConfig desk, SeenBooks books) {
    Map<String, String> items = new HashMap<>();
    if (books.sees(desk) && Page.QUEUE.isFor(books.account().role())) {
      node.store()
          .books()
          .openWorkItems(desk.id(), OperatingMode.PRODUCTION, Arrival.Reviewed.BOOKS)
          .forEach(kept ->
              items.put(
                  kept.item().caseFile().name() + " " + kept.item().code(),
                  Links.item(kept.item().id())));
    }
    return items;
  }

  /// A report of the folder, byte for byte; without court and partner the overview of the desk.
  @GetMapping("/reconciliation/report")
  ResponseEntity<byte[]> report(
      @ModelAttribute("wanted") Wanted wanted, @RequestParam(defaultValue = "false") boolean json) {
    SeenBooks books = SeenBooks.now();
    DeskConfig desk = desk(books, wanted.desk()).orElseThrow(DailyReportsController::notFound);
    LocalDate day = Written.day(wanted.day()).orElseThrow(DailyReportsController::notFound);
    ReportFolder folder = node.reports().orElseThrow(DailyReportsController::notFound);
    boolean overview = wanted.court().isEmpty();
    boolean seen = books.sees(desk) || (!overview && books.seesCourt(wanted.court()));
    String text =
        Optional.of(overview)
            .filter(_ -> seen)
            .flatMap(whole ->
                whole
                    ? folder.overview(desk.id().value(), day, json)
                    : folder.read(
                        new ReportFolder.Entry(
                            desk.id().value(), day, wanted.court(), wanted.with()),
                        json))
            .orElseThrow(DailyReportsController::notFound);
    String name = (overview ? "overview" : "report") + "-" + day + (json ? ".json" : ".txt");
    console.audit().add(Person.nameNow(), Deed.EXPORTED, desk.id(), "daily report " + name);
    return ResponseEntity.ok()
        .contentType(
            json
                ? MediaType.APPLICATION_JSON
                : new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<DeskConfig> desk(SeenBooks books, String named) {
    return books.desks(node.config().desks()).stream()
        .filter(each -> named.isEmpty() || each.id().value().equals(named))
        .findFirst();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
