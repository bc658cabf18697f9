package cursitor.server.console.reissue;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Csv;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import cursitor.server.reissue.Finder;
import cursitor.server.reissue.Found;
import cursitor.server.reissue.Judge;
import cursitor.server.reissue.Judgement;
import cursitor.server.store.Decided;
import cursitor.server.store.Decided.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Finds what was produced, and shows what would be corrected. Nothing is kept or sent from here;
/// runs have a controller of their own.
@Controller
@On(Page.REISSUE)
class ReissueController {
  private static final int ON_A_PAGE = 25;
  private static final int MOST_COUNTED = 10_000;
  private static final int RUNS_SHOWN = 20;

  private final Console console;
  private final Node node;
  private final Decided decided;
  private final Finder finder;
  private final Judge judge;
  private final Runs runs;

  ReissueController(Node node, Console console, Runs runs) {
    this.console = console;
    this.node = node;
    this.runs = runs;
    decided = node.store().decided();
    finder = new Finder(decided);
    judge = new Judge(node);
  }

  @GetMapping("/reissue")
  String reissue(
      @ModelAttribute Asked written,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(name = "all", defaultValue = "false") boolean wished,
      WallClock clock,
      Model model) {
    boolean all = wished && maySeeValues();
    Asked asked = written.orLately(node.time().instant(), clock);
    List<OrganizationId> desks = desks();
    TreeSet<String> rules = new TreeSet<>();
    desks.forEach(desk -> rules.addAll(decided.rules(desk)));
    model.addAttribute("asked", asked);
    model.addAttribute("desks", desks);
    model.addAttribute("rules", rules);
    model.addAttribute("programs", decided.programs());
    model.addAttribute("all", all);
    model.addAttribute(
        "runs",
        runs.newest(desks, RUNS_SHOWN).stream().map(each -> RunView.of(each, clock)).toList());
    if (!asked.desk().isEmpty()) {
      show(asked, after, all, clock, model);
    }
    return "reissue";
  }

  /// An operator sees nobody's data.
  private static boolean maySeeValues() {
    return Person.now().filter(person -> person.role() != ConsoleRole.OPERATOR).isPresent();
  }

  private void show(Asked asked, long after, boolean all, WallClock clock, Model model) {
    Choice choice = seen(asked, clock);
    Finder.Page page = finder.page(choice, after, ON_A_PAGE);
    List<FoundView> rows = new ArrayList<>();
    for (Found found : page.found()) {
      Judgement judgement = judge.judge(found);
      CaseKey about = found.caseFile();
      if (all && about != null && !FoundView.differences(judgement).isEmpty()) {
        console.audit().add(Person.nameNow(), Deed.UNMASKED, about, "find and reissue");
      }
      rows.add(FoundView.of(found, judgement, clock, all));
    }
    console.audit().add(Person.nameNow(), Deed.VIEWED, "find and reissue at desk " + asked.desk());
    Decided.Count count = finder.count(choice, MOST_COUNTED);
    model.addAttribute("rows", rows);
    model.addAttribute("reasons", page.found().stream().anyMatch(each -> !each.words().isEmpty()));
    model.addAttribute("next", page.next());
    model.addAttribute("after", after);
    model.addAttribute("counted", count.number());
    model.addAttribute("more", count.more());
    model.addAttribute("sendable", kinds(rows, "send"));
    model.addAttribute("forPeople", kinds(rows, "person"));
    model.addAttribute("right", kinds(rows, "right"));
    model.addAttribute(
        "masked", !all && maySeeValues() && rows.stream().anyMatch(FoundView::hasDifferences));
    model.addAttribute("mayRun", mayRun());
    model.addAttribute("run", UUID.randomUUID());
  }

  private static long kinds(List<FoundView> rows, String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).count();
  }

  static boolean mayRun() {
    return Person.now().map(Person::role).filter(OfItsAccount.ROLES::contains).isPresent();
  }

  /// Another desk's productions are not found: nobody learns that they are there.
  private Choice seen(Asked asked, WallClock clock) {
    Choice choice = asked.choice(clock);
    if (!desks().contains(choice.desk())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return choice;
  }

  /// The desks of this node the account may see.
  private List<OrganizationId> desks() {
    Set<OrganizationId> seen = SeenDesks.of(node.config());
    return node.config().desks().stream().map(DeskConfig::id).filter(seen::contains).toList();
  }

  /// What was found, with the keys of the cases, for programs.
  @GetMapping("/reissue/export")
  void export(@ModelAttribute Asked written, WallClock clock, HttpServletResponse answer)
      throws IOException {
    Choice choice = seen(written.orLately(node.time().instant(), clock), clock);
    console
        .audit()
        .add(Person.nameNow(), Deed.EXPORTED, "find and reissue at desk " + choice.desk());
    Csv.send(answer, "reissue", new Export(finder, judge, choice, MOST_COUNTED));
  }
}
