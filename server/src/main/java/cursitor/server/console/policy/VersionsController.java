package cursitor.server.console.policy;

import cursitor.policy.PolicyFault;
import cursitor.policy.TableDifference;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.Written;
import cursitor.server.console.policy.Shelf.Version;
import cursitor.server.console.policy.trial.Trial;
import cursitor.server.console.policy.trial.TrialResult;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A new version of the policy: brought, checked, tried, scheduled, withdrawn. Everybody may see
/// it; only an administrator changes anything.
@Controller
@On(Page.POLICY)
class VersionsController {
  private static final int MOST_SHOWN = 100;

  private final Shelf shelf;
  private final Console console;

  VersionsController(Shelf shelf, Console console) {
    this.shelf = shelf;
    this.console = console;
  }

  @GetMapping("/policy/versions/{digest}")
  String version(@PathVariable String digest, Model model) {
    show(shelf.version(digest), model);
    return "policy-version";
  }

  private void show(Version version, Model model) {
    PolicySet set = version.kept().set();
    Version inForce = shelf.inForce(set);
    PolicyController.around(model, shelf, set);
    model.addAttribute("version", version.kept());
    model.addAttribute("kept", UseView.moment(version.kept().keptAt(), version.policy().zone()));
    model.addAttribute("zone", version.policy().zone());
    model.addAttribute("current", inForce.kept());
    model.addAttribute("tomorrow", shelf.today(version.policy()).plusDays(1));
    model.addAttribute(
        "differences",
        DifferenceView.of(TableDifference.between(inForce.policy(), version.policy())));
  }

  @PostMapping("/policy/versions")
  @On(value = Page.POLICY, only = ConsoleRole.ADMINISTRATOR)
  String upload(
      @RequestParam String set, HttpServletRequest form, Model model, RedirectAttributes back) {
    PolicySet exchange = shelf.set(set);
    PolicyTexts rest = shelf.inForce(exchange).texts();
    return switch (Upload.read(rest, UploadParts.of(form))) {
      case Upload.Brought.Faulty(List<PolicyFault> faults) -> faulty(exchange, faults, model);
      case Upload.Brought.Usable(PolicyTexts texts) -> {
        List<PolicyFault> unnamed = shelf.book().versions().unnamed(texts);
        yield unnamed.isEmpty() ? kept(texts, back) : faulty(exchange, unnamed, model);
      }
    };
  }

  private static String faulty(PolicySet exchange, List<PolicyFault> faults, Model model) {
    model.addAttribute("set", exchange);
    model.addAttribute("more", Math.max(0, faults.size() - MOST_SHOWN));
    model.addAttribute("faults", faults.stream().limit(MOST_SHOWN).toList());
    return "policy-faults";
  }

  private String kept(PolicyTexts texts, RedirectAttributes back) {
    String name = texts.parse().version();
    boolean fresh =
        console.together(() -> {
          boolean known = shelf.book().versions().find(texts.digest()).isPresent();
          KeptVersion kept =
              shelf.book().versions().keep(texts, name, Person.nameNow(), shelf.now());
          if (!known) {
            console.audit().add(Person.nameNow(), Deed.POLICY_UPLOADED, words(kept));
          }
          return !known;
        });
    back.addFlashAttribute(
        "told",
        fresh
            ? "It was checked as at the start of a node, and nothing is wrong with it."
            : "These very tables are kept already: this is the version.");
    return to(texts.digest());
  }

  /// Nothing of the trial is kept, but that somebody saw case files by it.
  @PostMapping("/policy/versions/{digest}/try")
  @On(value = Page.POLICY, only = ConsoleRole.ADMINISTRATOR)
  String tryIt(
      @PathVariable String digest, @RequestParam(defaultValue = "") String day, Model model) {
    Version version = shelf.version(digest);
    LocalDate on = Written.day(day).orElseGet(() -> shelf.today(version.policy()));
    Instant start = version.policy().startOf(on);
    Instant at = start.isBefore(shelf.now()) ? shelf.now() : start;
    TrialResult result =
        Trial.run(
            shelf.node(),
            version.kept().set(),
            shelf.inForce(version.kept().set()).policy(),
            version.policy(),
            at,
            desk -> Person.now().filter(person -> person.account().sees(desk)).isPresent());
    console
        .audit()
        .add(
            Person.nameNow(),
            Deed.POLICY_TRIED,
            words(version.kept()) + ", on " + result.files() + " case files");
    result.changed().stream()
        .limit(MOST_SHOWN)
        .forEach(each ->
            console
                .audit()
                .add(Person.nameNow(), Deed.VIEWED, each.key(), "in a trial of the policy"));
    show(version, model);
    model.addAttribute("trial", TrialView.of(result, MOST_SHOWN));
    model.addAttribute("tried", on);
    return "policy-version";
  }

  @PostMapping("/policy/versions/{digest}/schedule")
  @On(value = Page.POLICY, only = ConsoleRole.ADMINISTRATOR)
  String schedule(
      @PathVariable String digest,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "false") boolean now,
      RedirectAttributes back) {
    Version version = shelf.version(digest);
    LocalDate today = shelf.today(version.policy());
    LocalDate on = Written.day(day).orElse(LocalDate.MIN);
    if (!now && !on.isAfter(today)) {
      return told(
          "Give a day from tomorrow on, or say that it is to be used at once.", back, digest);
    }
    Instant from = now ? shelf.now() : version.policy().startOf(on);
    String moment = UseView.moment(from, version.policy().zone());
    String words = words(version.kept()) + ", from " + moment;
    console.together(() -> {
      Use use = shelf.book().schedule(version.kept(), from, Person.nameNow(), shelf.now());
      console.audit().add(Person.nameNow(), Deed.POLICY_SCHEDULED, words);
      return use;
    });
    shelf.book().lead(shelf.node().policies());
    return told("What is decided from " + moment + " on is decided by it.", back, digest);
  }

  @PostMapping("/policy/uses/{number}/withdraw")
  @On(value = Page.POLICY, only = ConsoleRole.ADMINISTRATOR)
  String withdraw(@PathVariable long number, RedirectAttributes back) {
    return console
        .together(() -> withdrawn(number))
        .map(use -> {
          shelf.book().lead(shelf.node().policies());
          return told("It is withdrawn, and will not be used.", back, use.digest());
        })
        .orElseGet(() -> {
          back.addFlashAttribute(
              "told", "It is used already, or was withdrawn before: schedule another version.");
          return "redirect:/policy";
        });
  }

  private Optional<Use> withdrawn(long number) {
    Optional<Use> done = shelf.book().withdraw(number, Person.nameNow(), shelf.now());
    done.ifPresent(use ->
        console
            .audit()
            .add(
                Person.nameNow(),
                Deed.POLICY_WITHDRAWN,
                use.set().title() + " " + use.name() + " " + KeptVersion.mark(use.digest())));
    return done;
  }

  private static String words(KeptVersion version) {
    return version.set().title() + " " + version.name() + " " + version.mark();
  }

  private static String told(String sentence, RedirectAttributes back, String digest) {
    back.addFlashAttribute("told", sentence);
    return to(digest);
  }

  private static String to(String digest) {
    return "redirect:/policy/versions/" + digest;
  }
}
