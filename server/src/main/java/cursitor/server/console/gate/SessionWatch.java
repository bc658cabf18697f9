package cursitor.server.console.gate;

import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.OidcConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session in which nothing was done for a while, and one whose account is not any more what
/// it was. A page that keeps its figures fresh by itself is nothing done. Leads whoever has to
/// change the password to the page for it.
final class SessionWatch extends OncePerRequestFilter {
  static final String PASSWORD = "/password";
  private static final String LAST_DEED = "cursitor.last-deed";
  private static final String FIRST_DEED = "cursitor.first-deed";

  private final Console console;
  private final Duration idle;
  private final @Nullable Duration longest;

  SessionWatch(Console console, ConsoleConfig config) {
    this.console = console;
    idle = config.idle();
    OidcConfig oidc = config.oidc();
    longest = oidc == null ? null : oidc.longest();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Person> person = Person.now();
    HttpSession session = request.getSession(false);
    if (person.isEmpty() || session == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Refusal> end = end(person.get(), session);
    if (end.isPresent()) {
      console.audit().add(person.get().getName(), Deed.SESSION_ENDED, end.get().name());
      session.invalidate();
      SecurityContextHolder.clearContext();
      Errand.send(request, response, end.get().address());
      return;
    }
    if (session.getAttribute(FIRST_DEED) == null) {
      session.setAttribute(FIRST_DEED, console.time().instant());
    }
    if (!Errand.isByTheClock(request)) {
      session.setAttribute(LAST_DEED, console.time().instant());
    }
    if (person.get().account().passwordDue() && !isOpen(request.getServletPath())) {
      Errand.send(request, response, PASSWORD);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Refusal> end(Person person, HttpSession session) {
    Instant now = console.time().instant();
    if (session.getAttribute(LAST_DEED) instanceof Instant last) {
      if (!now.isBefore(last.plus(idle))) {
        return Optional.of(Refusal.ENDED);
      }
      if (now.isBefore(last)) {
        // The clock was set back: the session is not to last longer by as much.
        session.setAttribute(LAST_DEED, now);
      }
    }
    if (!person.account().isLocal() && isOver(session)) {
      return Optional.of(Refusal.OVER);
    }
    boolean same =
        console
            .accounts()
            .find(person.getName())
            .filter(account -> account.edition() == person.account().edition())
            .isPresent();
    return same ? Optional.empty() : Optional.of(Refusal.CHANGED);
  }

  /// What another service says of somebody holds for a while only.
  private boolean isOver(HttpSession session) {
    return longest != null
        && session.getAttribute(FIRST_DEED) instanceof Instant first
        && !console.time().instant().isBefore(first.plus(longest));
  }

  private static boolean isOpen(String path) {
    return path.equals(PASSWORD) || path.equals("/sign-out") || path.startsWith("/assets/");
  }
}
