package cursitor.server.console.search;

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
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the search, its answers while somebody types, and the file of what is shown. What
/// was typed comes by POST and is remembered in the session only, so that coming back from a case
/// shows it again.
@Controller
@On(Page.SEARCH)
class SearchController {
  private static final String LAST = SearchController.class.getName() + ".last";

  private static final int LONGEST = 200;

  private final Node node;
  private final Console console;
  private final Lookup lookup;

  SearchController(Node node, Console console) {
    this.node = node;
    this.console = console;
    lookup = new Lookup(node.store().search());
  }

  @GetMapping("/search")
  String page(HttpSession session, WallClock clock, Model model) {
    show(Objects.toString(session.getAttribute(LAST), ""), false, clock, model);
    return "search";
  }

  @PostMapping("/search")
  String search(
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(defaultValue = "false") boolean names,
      HttpSession session,
      WallClock clock,
      Model model) {
    String remembered = remember(typed, session);
    if (!names) {
      return "redirect:/search";
    }
    show(remembered, true, clock, model);
    return "search";
  }

  @PostMapping("/search/found")
  String found(
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(defaultValue = "false") boolean names,
      HttpSession session,
      WallClock clock,
      Model model) {
    show(remember(typed, session), names, clock, model);
    return "found :: answer";
  }

  @PostMapping("/search.csv")
  void export(
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(defaultValue = "false") boolean names,
      WallClock clock,
      HttpServletResponse response)
      throws IOException {
    Answered answered = find(shortened(typed), names, clock);
    if (answered.names() && !answered.named().isEmpty()) {
      console.audit().add(Person.nameNow(), Deed.EXPORTED, answered.named(), "search, with names");
    } else {
      console.audit().add(Person.nameNow(), Deed.EXPORTED, "search");
    }
    Csv.send(response, "search", new Sheet(answered));
  }

  private void show(String typed, boolean names, WallClock clock, Model model) {
    Answered answered = find(typed, names, clock);
    if (answered.names()) {
      console.audit().add(Person.nameNow(), Deed.UNMASKED, answered.named(), "search");
    }
    model.addAttribute("typed", typed);
    model.addAttribute("found", answered);
  }

  private Answered find(String typed, boolean names, WallClock clock) {
    ConsoleRole role =
        Person.now()
            .map(Person::role)
            .orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    return Answered.of(
        typed,
        lookup.find(typed, SeenDesks.of(node.config()), role),
        Lookup.seesNames(role),
        names,
        clock);
  }

  private static String remember(String typed, HttpSession session) {
    String shortened = shortened(typed);
    session.setAttribute(LAST, shortened);
    return shortened;
  }

  /// A blank at the end says that a name ends there.
  private static String shortened(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }
}
