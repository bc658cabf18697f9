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
import cursitor.server.node.Node;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
      Model model) {
    AuditForm form = AuditForm.of(request);
    Set<CaseKey> cases = cases(form);
    boolean none = !form.about().isEmpty() && cases.isEmpty();
    List<AuditEntry> entries =
        none ? List.of() : search.page(form.choice(cases), before, ON_A_PAGE);
    model.addAttribute("form", form);
    model.addAttribute("noCase", none);
    model.addAttribute("deeds", Deed.values());
    model.addAttribute("desks", node.config().desks());
    model.addAttribute("entries", entries);
    model.addAttribute("seen", search.whoSaw(cases).stream().map(SeenView::of).toList());
    model.addAttribute("older", entries.size() < ON_A_PAGE ? 0 : entries.getLast().number());
    return "audit";
  }

  private Set<CaseKey> cases(AuditForm form) {
    return NamedCase.keys(form.about(), node.config().desks());
  }

  /// Who saw a case, as the page shows it.
  record SeenView(String account, String deed, long times, String first, String last) {
    static SeenView of(AuditSearch.Seen seen) {
      return new SeenView(
          seen.account(),
          seen.deed().words(),
          seen.times(),
          seen.first().toString(),
          seen.last().toString());
    }
  }

  /// All rows of a choice as a table, up to the one that says who took it along.
  @GetMapping("/audit/table")
  void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
    AuditForm form = AuditForm.of(request);
    Set<CaseKey> cases = cases(form);
    AuditChoice choice = form.choice(cases);
    console.audit().add(Person.nameNow(), Deed.EXPORTED, "audit: " + form.words());
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

  @PostMapping("/audit/check")
  String check(RedirectAttributes back) {
    Audit.Proof proof = console.audit().prove();
    console
        .audit()
        .add(
            Person.nameNow(),
            Deed.AUDIT_CHECKED,
            proof.holds() ? "it holds" : proof.findings().size() + " findings");
    back.addFlashAttribute("proof", proof);
    return "redirect:/audit";
  }
}
