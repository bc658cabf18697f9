package cursitor.server.console.saved;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Saves the view of a page under a name, and forgets it. It is part of whichever page it is about,
/// so it is for whoever may see that page.
@Controller
@On(Page.OVERVIEW)
class SavedController {
  private final SavedFilters filters;

  SavedController(Console console) {
    filters = new SavedFilters(console.store());
  }

  @PostMapping("/saved/{word}")
  String save(
      @PathVariable String word,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      WallClock clock,
      RedirectAttributes back) {
    Saveable page = page(word);
    String stripped = name.strip();
    SavedFilter filter = new SavedFilter(stripped, page.queryOf(query, clock));
    if (stripped.isEmpty() || stripped.length() > SavedFilters.LONGEST_NAME) {
      back.addFlashAttribute(
          "notSaved", "Give it a name of up to " + SavedFilters.LONGEST_NAME + " letters.");
    } else if (!filters.save(Person.nameNow(), page.page(), filter)) {
      back.addFlashAttribute(
          "notSaved", "There are " + SavedFilters.MOST + " saved views; forget one first.");
    }
    return "redirect:" + SavedView.address(page.page().path(), filter.query());
  }

  @PostMapping("/saved/{word}/forget")
  String forget(
      @PathVariable String word,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      WallClock clock) {
    Saveable page = page(word);
    filters.delete(Person.nameNow(), page.page(), name);
    return "redirect:" + SavedView.address(page.page().path(), page.queryOf(query, clock));
  }

  /// A page that is not for this role is not there.
  private static Saveable page(String word) {
    return Saveable.called(word)
        .filter(each -> Person.now().filter(who -> each.page().isFor(who.role())).isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
