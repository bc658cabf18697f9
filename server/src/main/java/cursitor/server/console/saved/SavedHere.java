package cursitor.server.console.saved;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.WallClock;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives each page whose views can be saved those that were, as `saved`.
@ControllerAdvice(basePackages = "cursitor.server.console")
class SavedHere {
  private final SavedFilters filters;

  SavedHere(Console console) {
    filters = new SavedFilters(console.store());
  }

  @ModelAttribute("saved")
  @Nullable SavedView saved(HttpServletRequest request, WallClock clock) {
    if (!request.getMethod().equals(HttpMethod.GET.name())) {
      return null;
    }
    return Saveable.at(request.getServletPath())
        .flatMap(page -> Person.now().map(person -> view(page, person, request, clock)))
        .orElse(null);
  }

  private SavedView view(
      Saveable page, Person person, HttpServletRequest request, WallClock clock) {
    return SavedView.of(
        page, page.query(request::getParameter, clock), filters.of(person.getName(), page.page()));
  }
}
