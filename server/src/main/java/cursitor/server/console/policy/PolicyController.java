package cursitor.server.console.policy;

import cursitor.fare.policy.FarePolicy;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.TableDifference;
import cursitor.server.config.PolicySet;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.Written;
import cursitor.server.console.policy.Shelf.Version;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The policy as everybody may read it: the tables of a day, the stream table held against a case
/// somebody describes, two versions side by side.
@Controller
@On(Page.POLICY)
class PolicyController {
  private final Shelf shelf;

  PolicyController(Shelf shelf) {
    this.shelf = shelf;
  }

  @GetMapping("/policy")
  String policy(
      @RequestParam(defaultValue = "") String set,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String version,
      Model model) {
    PolicySet exchange = shelf.set(set);
    Use use = shelf.useInForce(exchange);
    Version shown = shelf.version(version.isEmpty() ? use.digest() : version);
    LocalDate on = Written.day(day).orElseGet(() -> shelf.today(shown.policy()));
    List<TableView> tables = TableView.of(shown.policy(), shown.texts(), on);
    model.addAttribute("tables", tables);
    model.addAttribute("day", on);
    model.addAttribute("shown", shown.kept());
    model.addAttribute("inForce", shown.kept().digest().equals(use.digest()));
    model.addAttribute("since", UseView.moment(use.beginsAt(), shown.policy().zone()));
    model.addAttribute("zone", shown.policy().zone());
    model.addAttribute(
        "unconfirmed",
        tables.stream()
            .filter(table -> table.holding() > 0 && table.confirmed() == 0)
            .map(TableView::title)
            .toList());
    around(model, shelf, exchange);
    return "policy";
  }

  /// What the pages of one exchange share: the exchanges, the versions, who decided what.
  static void around(Model model, Shelf shelf, PolicySet exchange) {
    Use use = shelf.useInForce(exchange);
    Version inForce = shelf.version(use.digest());
    model.addAttribute("set", exchange);
    model.addAttribute("sets", shelf.sets());
    model.addAttribute("versions", shelf.book().versions().of(exchange));
    model.addAttribute("now", use.digest());
    model.addAttribute("hasStreams", exchange == PolicySet.FARE);
    model.addAttribute(
        "uses",
        shelf.book().uses(exchange).stream()
            .map(each ->
                UseView.of(
                    each, each.number() == use.number(), inForce.policy().zone(), shelf.now()))
            .toList());
    model.addAttribute("keeper", isKeeper());
  }

  private static boolean isKeeper() {
    return Person.now().filter(each -> each.role() == ConsoleRole.ADMINISTRATOR).isPresent();
  }

  // ---- the stream table

  @GetMapping("/policy/streams")
  String streams(
      @RequestParam(defaultValue = "") String version, HttpServletRequest form, Model model) {
    PolicySet exchange = shelf.set(PolicySet.FARE.name());
    Version used = version.isEmpty() ? shelf.inForce(exchange) : shelf.version(version);
    if (!(used.policy() instanceof FarePolicy policy)) {
      throw Shelf.notFound();
    }
    List<String> courts = courts(policy, shelf.today(policy));
    StreamQuestion question =
        StreamQuestion.usual(shelf.today(policy), courts.isEmpty() ? "" : courts.getFirst());
    if (form.getParameter("day") != null) {
      try {
        question = StreamQuestion.of(form::getParameter);
        model.addAttribute("answer", StreamAnswer.of(policy, question));
      } catch (StreamQuestion.Unclear unclear) {
        model.addAttribute("told", unclear.getMessage());
      }
    }
    model.addAttribute("question", question);
    model.addAttribute("courts", courts);
    model.addAttribute("version", used.kept());
    return "policy-streams";
  }

  private static List<String> courts(FarePolicy policy, LocalDate day) {
    return policy.tables().stream()
        .filter(table -> table.form().file().equals("courts.table"))
        .map(Table::inOrder)
        .flatMap(List::stream)
        .filter(row -> row.holdsOn(day))
        .map((Row row) -> row.text("court"))
        .toList();
  }

  // ---- versions

  @GetMapping("/policy/compare")
  String compare(@RequestParam String before, @RequestParam String after, Model model) {
    Version earlier = shelf.version(before);
    Version later = shelf.version(after);
    if (earlier.kept().set() != later.kept().set()) {
      throw Shelf.notFound();
    }
    model.addAttribute("before", earlier.kept());
    model.addAttribute("after", later.kept());
    model.addAttribute(
        "differences",
        DifferenceView.of(TableDifference.between(earlier.policy(), later.policy())));
    model.addAttribute("versions", shelf.book().versions().of(later.kept().set()));
    return "policy-compare";
  }

  /// The tables of a version, to be edited and brought back.
  @GetMapping("/policy/versions/{digest}/tables.zip")
  ResponseEntity<byte[]> tables(@PathVariable String digest) {
    Version version = shelf.version(digest);
    String name = version.kept().set().name().toLowerCase(Locale.ROOT);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("policy-" + name + "-" + version.kept().mark() + ".zip")
                .build()
                .toString())
        .body(PolicyZip.write(version.texts().texts()));
  }
}
