package cursitor.server.console.page;

import cursitor.server.console.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/// Gives every page of the console what its layout needs, as `shell`, and the clock its reader goes
/// by, as `clock`.
@ControllerAdvice(basePackages = "cursitor.server.console")
class Around {

  @ModelAttribute("shell")
  Shell shell(HttpServletRequest request) {
    return Person.now()
        .map(person -> Shell.of(person.account(), here(request)))
        .orElseGet(Shell::forStrangers);
  }

  @ModelAttribute("clock")
  WallClock clock(WallClock clock) {
    return clock;
  }

  private static Page here(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method
        ? PageOf.page(method).orElse(Page.OVERVIEW)
        : Page.OVERVIEW;
  }
}
