package cursitor.server.console.admin;

import cursitor.exchange.CaseKey;
import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.AuditChoice;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.AuditSearch;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Csv;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who did and who saw what, the newest first; and the proof that none of it was changed.
@Controller
@On(Page.AUDIT)
class AuditController {
  private static final int ON_A_PAGE = 100;
  private static final int AT_ONCE = 1_000;

  private final Console console;
  private final Node node;
  private final AuditSearch search;

  AuditController(Node node, Console console) {
    this.console = console;
    this.node = node;
    search = console.audit().search();
  }

  @GetMapping("/audit")
  String audit(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      HttpServletRequest request,
      WallClock clock,
      Model model) {
    AuditForm form = AuditForm.of(request);
    Set<CaseKey> cases = cases(form);
    boolean none = !form.about().isEmpty() && cases.isEmpty();
    Optional<String> unknown = unknown(form);
    List<AuditEntry> entries =
        none || unknown.isPresent()
            ? List.of()
            : search.page(form.choice(cases, clock), before, ON_A_PAGE);
    model.addAttribute("form", form);
    model.addAttribute("noCase", none);
    model.addAttribute("unknown", unknown.orElse(""));
    model.addAttribute("deeds", Deed.values());
    model.addAttribute("desks", node.config().desks());
    model.addAttribute("entries", entries);
    model.addAttribute("seen", search.whoSaw(cases));
    model.addAttribute("older", entries.size() < ON_A_PAGE ? 0 : entries.getLast().number());
    return "audit";
  }

  /// What is written as account or desk and is none: it may be the name of a person that was typed
  /// in the wrong field, and what is looked for can become a row.
  private Optional<String> unknown(AuditForm form) {
    String account = form.account();
    if (!account.isEmpty()
        && console.accounts().find(account).filter(each -> each.name().equals(account)).isEmpty()
        && !console.audit().knows(account)) {
      return Optional.of("There is no such account, and no row of one. Write it as the rows do.");
    }
    boolean known =
        form.desk().isEmpty()
            || node.config().desks().stream()
                .anyMatch(desk -> desk.id().value().equals(form.desk()));
    return known ? Optional.empty() : Optional.of("This node has no such desk.");
  }

  private Set<CaseKey> cases(AuditForm form) {
    return NamedCase.keys(form.about(), node.config().desks());
  }

  /// All rows of a choice as a table, up to the one that says who took it along.
  @GetMapping("/audit/table")
  void table(HttpServletRequest request, WallClock clock, HttpServletResponse response)
      throws IOException {
    AuditForm form = AuditForm.of(request);
    if (unknown(form).isPresent()) {
      response.sendRedirect(form.link());
      return;
    }
    Set<CaseKey> cases = cases(form);
    AuditChoice choice = form.choice(cases, clock);
    console.audit().add(Person.nameNow(), Deed.EXPORTED, "audit: " + form.words(clock));
    long before = console.audit().newest(Long.MAX_VALUE, 1).getFirst().number() + 1;
    boolean none = !form.about().isEmpty() && cases.isEmpty();
    Csv.send(response, "audit", table -> write(table, none ? 0 : before, choice));
  }

  /// @param before only rows with a lower number
  private void write(Csv table, long before, AuditChoice choice) throws IOException {
    table.row("Row", "When (UTC)", "Account", "What", "Desk", "Case (digest)", "Detail");
    List<AuditEntry> rows = search.page(choice, before, AT_ONCE);
    while (!rows.isEmpty()) {
      for (AuditEntry row : rows) {
        table.row(
            Long.toString(row.number()),
            row.at().toString(),
            row.account(),
            row.deed().words(),
            row.desk(),
            row.subject(),
            row.detail());
      }
      rows = search.page(choice, rows.getLast().number(), AT_ONCE);
    }
  }

  /// What was chosen to be shown stays so.
  @PostMapping("/audit/check")
  String check(HttpServletRequest request, RedirectAttributes back) {
    Audit.Proof proof = console.audit().prove();
    console
        .audit()
        .add(
            Person.nameNow(),
            Deed.AUDIT_CHECKED,
            proof.holds() ? "it holds" : proof.findings().size() + " findings");
    back.addFlashAttribute("proof", proof);
    return "redirect:" + AuditForm.of(request).link();
  }
}
