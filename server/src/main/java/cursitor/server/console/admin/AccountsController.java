package cursitor.server.console.admin;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Passwords;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who may sign in. A supervisor unlocks who has mistyped; the rest is the administrator's.
@Controller
@On(Page.ACCOUNTS)
class AccountsController {
  private static final String BACK = "redirect:/accounts";

  private final Console console;

  AccountsController(Console console) {
    this.console = console;
  }

  @GetMapping("/accounts")
  String accounts(Model model) {
    Instant now = console.time().instant();
    model.addAttribute(
        "accounts",
        console.accounts().all().stream().map(each -> AccountView.of(each, now)).toList());
    model.addAttribute("roles", ConsoleRole.values());
    model.addAttribute(
        "keeper",
        Person.now().filter(person -> person.role() == ConsoleRole.ADMINISTRATOR).isPresent());
    return "accounts";
  }

  @PostMapping("/accounts/{name}/forgive")
  String forgive(@PathVariable String name, RedirectAttributes back) {
    return change(
        name, () -> console.accounts().forgive(name), Deed.ACCOUNT_UNLOCKED, "may try again", back);
  }

  @PostMapping("/accounts/{name}/unlock")
  @On(value = Page.ACCOUNTS, only = ConsoleRole.ADMINISTRATOR)
  String unlock(@PathVariable String name, RedirectAttributes back) {
    return change(
        name,
        () -> console.accounts().unlock(name),
        Deed.ACCOUNT_UNLOCKED,
        "may sign in again",
        back);
  }

  @PostMapping("/accounts/{name}/lock")
  @On(value = Page.ACCOUNTS, only = ConsoleRole.ADMINISTRATOR)
  String lock(@PathVariable String name, RedirectAttributes back) {
    if (known(name).equals(Person.nameNow())) {
      return told("Nobody shuts the own account: ask another administrator.", back);
    }
    return change(
        name,
        () -> console.accounts().lock(name),
        Deed.ACCOUNT_LOCKED,
        "is shut, and signed out everywhere",
        back);
  }

  /// What can be done about somebody another service knows.
  enum Act {
    SHUT,
    LET_IN,
    SIGN_OUT
  }

  /// Such a name may hold what no path can.
  @PostMapping("/accounts/elsewhere")
  @On(value = Page.ACCOUNTS, only = ConsoleRole.ADMINISTRATOR)
  String elsewhere(@RequestParam String name, @RequestParam Act act, RedirectAttributes back) {
    return switch (act) {
      case SHUT -> lock(name, back);
      case LET_IN -> unlock(name, back);
      case SIGN_OUT -> signOut(name, back);
    };
  }

  private String signOut(String name, RedirectAttributes back) {
    boolean did =
        console.change(
            () -> console.accounts().endSessions(name),
            () ->
                console
                    .audit()
                    .add(Person.nameNow(), Deed.SESSION_ENDED, name + ", by an administrator"));
    return done(did, name, "is signed out everywhere, and may sign in again", back);
  }

  @PostMapping("/accounts/{name}/password")
  @On(value = Page.ACCOUNTS, only = ConsoleRole.ADMINISTRATOR)
  String password(@PathVariable String name, RedirectAttributes back) {
    String password = Passwords.random();
    String hash = console.accounts().hashed(password);
    boolean did =
        console.change(
            () -> console.accounts().changeHashed(name, hash, true),
            row(Deed.PASSWORD_CHANGED, name));
    if (did) {
      back.addFlashAttribute("password", password);
    }
    return done(did, name, "has a new password, shown this once", back);
  }

  @PostMapping("/accounts")
  @On(value = Page.ACCOUNTS, only = ConsoleRole.ADMINISTRATOR)
  String add(
      @RequestParam String name,
      @RequestParam ConsoleRole role,
      @RequestParam(defaultValue = "") String courts,
      RedirectAttributes back) {
    if (!Accounts.isName(name)) {
      return told(
          "A name has 2 to 40 small letters, digits, dots, dashes and underscores, a letter first.",
          back);
    }
    Optional<Set<OrganizationId>> written = TypedCourts.read(role.hasCourts() ? courts : "");
    if (written.isEmpty()) {
      return told(TypedCourts.FORM, back);
    }
    Set<OrganizationId> ids = written.get();
    if (role == ConsoleRole.CLERK && ids.isEmpty()) {
      return told("A clerk works for a court: name it.", back);
    }
    String password = Passwords.random();
    String hash = console.accounts().hashed(password);
    boolean did =
        console.change(
            () -> console.accounts().addHashed(name, role, ids, hash, true),
            row(Deed.ACCOUNT_ADDED, name));
    if (!did) {
      return told("There is an account of this name already.", back);
    }
    back.addFlashAttribute("password", password);
    return done(true, name, "may sign in with the password shown once", back);
  }

  /// The name as it is kept; what was written where there is no such account.
  private String known(String name) {
    return console.accounts().find(name).map(Account::name).orElse(name);
  }

  private String change(
      String name, BooleanSupplier change, Deed deed, String then, RedirectAttributes back) {
    return done(console.change(change, row(deed, name)), name, then, back);
  }

  private Runnable row(Deed deed, String name) {
    return () -> console.audit().add(Person.nameNow(), deed, known(name));
  }

  private String done(boolean found, String name, String words, RedirectAttributes back) {
    return told(
        found ? known(name) + " " + words + "." : "There is no such account any more.", back);
  }

  private static String told(String sentence, RedirectAttributes back) {
    back.addFlashAttribute("told", sentence);
    return BACK;
  }
}
