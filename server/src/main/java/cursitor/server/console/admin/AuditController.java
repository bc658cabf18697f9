package cursitor.server.console.admin;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import java.util.List;
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

  private final Console console;

  AuditController(Console console) {
    this.console = console;
  }

  @GetMapping("/audit")
  String audit(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "") String account,
      Model model) {
    List<AuditEntry> entries =
        account.isBlank()
            ? console.audit().newest(before, ON_A_PAGE)
            : console.audit().of(account.strip(), before, ON_A_PAGE);
    model.addAttribute("entries", entries);
    model.addAttribute("account", account.strip());
    model.addAttribute("older", entries.size() < ON_A_PAGE ? 0 : entries.getLast().number());
    return "audit";
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
