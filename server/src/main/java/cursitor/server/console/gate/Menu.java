package cursitor.server.console.gate;

import cursitor.server.console.account.Person;
import cursitor.server.console.page.Shell;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lays the menu of whoever is signed in at hand for a page that says what went wrong: such a page
/// is made by no controller, and partly when the sign-in is forgotten already. The pages themselves
/// bring their own.
final class Menu extends OncePerRequestFilter {
  /// What the layout calls it.
  private static final String SHELL = "shell";

  /// What was refused and why, in a sentence, for the page that says so.
  static final String REFUSED = "refused";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Person.now().ifPresent(person -> request.setAttribute(SHELL, Shell.of(person.account(), null)));
    chain.doFilter(request, response);
  }
}
