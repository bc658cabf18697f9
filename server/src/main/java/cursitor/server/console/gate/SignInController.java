package cursitor.server.console.gate;

import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.OidcConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.Admission;
import cursitor.server.console.account.Passwords;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page to sign in, and the one to change one's password.
@Controller
class SignInController {
  private final Console console;
  private final ConsoleConfig config;

  SignInController(Console console, Node node) {
    this.console = console;
    config = node.config().console();
  }

  @GetMapping("/sign-in")
  @On(Page.SIGN_IN)
  String signIn(@RequestParam(defaultValue = "") String told, Model model) {
    if (Person.now().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("told", Refusal.named(told).map(Refusal::sentence).orElse(""));
    model.addAttribute("alarming", !told.equals(Refusal.SIGNED_OUT.name()));
    OidcConfig oidc = config.oidc();
    model.addAttribute("local", config.hasLocalAccounts());
    if (oidc != null) {
      model.addAttribute("elsewhere", oidc.name());
      model.addAttribute("start", Elsewhere.START);
    }
    return "sign-in";
  }

  /// Leads whoever has signed out here on to where he signed in, to sign out there.
  @GetMapping(Elsewhere.LEAVING)
  @On(Page.SIGN_IN)
  String leaving(HttpServletRequest request, HttpServletResponse response, Model model) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(Elsewhere.THERE) instanceof String there)) {
      return "redirect:/sign-in";
    }
    session.removeAttribute(Elsewhere.THERE);
    response.setHeader("Refresh", "0; url=" + there);
    OidcConfig oidc = config.oidc();
    model.addAttribute("elsewhere", oidc == null ? "" : oidc.name());
    model.addAttribute("there", there);
    return "signed-out";
  }

  @GetMapping(SessionWatch.PASSWORD)
  @On(Page.PASSWORD)
  String password(Model model) {
    if (Person.now().filter(person -> person.account().isLocal()).isEmpty()) {
      return "redirect:/";
    }
    model.addAttribute("shortest", Passwords.SHORTEST);
    return "password";
  }

  /// Changing it ends all sessions of the account, this one too.
  @PostMapping(SessionWatch.PASSWORD)
  @On(Page.PASSWORD)
  String change(
      @RequestParam String present,
      @RequestParam String fresh,
      @RequestParam String again,
      HttpServletRequest request,
      Model model) {
    String name = Person.nameNow();
    Optional<String> trouble = trouble(name, present, fresh, again);
    if (trouble.isPresent()) {
      model.addAttribute("told", trouble.get());
      return password(model);
    }
    String hash = console.accounts().hashed(fresh);
    console.change(
        () -> console.accounts().changeHashed(name, hash, false),
        () -> console.audit().add(name, Deed.PASSWORD_CHANGED, ""));
    request.getSession().invalidate();
    return "redirect:" + Refusal.CHANGED.address();
  }

  private Optional<String> trouble(String name, String present, String fresh, String again) {
    if (!fresh.equals(again)) {
      return Optional.of("The two new passwords are not the same. Type both again.");
    }
    if (fresh.equals(present)) {
      return Optional.of("The new password is the old one. Choose another.");
    }
    Optional<String> weakness = Passwords.weakness(name, fresh);
    if (weakness.isPresent()) {
      return weakness;
    }
    WrongPasswords wrong = new WrongPasswords(console.accounts(), console.audit());
    return console.doorkeeper().admit(name, present, came -> wrong.note(name, came))
            instanceof Admission.Admitted
        ? Optional.empty()
        : Optional.of("The present password is not right. Type it again.");
  }
}
