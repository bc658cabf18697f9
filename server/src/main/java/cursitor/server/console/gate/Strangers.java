package cursitor.server.console.gate;

import cursitor.server.console.account.Person;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// The sessions of those who have not signed in. Each request without a cookie begins one, so they
/// must not fill the memory: of more than so many the oldest ends. Whoever has signed in is not
/// concerned.
final class Strangers implements HttpSessionListener {
  private final int most;
  private final SequencedSet<HttpSession> waiting = new LinkedHashSet<>();

  /// @param most so many may stand before the gate at the same time
  Strangers(int most) {
    this.most = most;
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    HttpSession oldest = add(event.getSession());
    if (oldest != null) {
      end(oldest);
    }
  }

  private synchronized @Nullable HttpSession add(HttpSession session) {
    waiting.add(session);
    return waiting.size() > most ? waiting.removeFirst() : null;
  }

  @Override
  public synchronized void sessionDestroyed(HttpSessionEvent event) {
    waiting.remove(event.getSession());
  }

  private static void end(HttpSession session) {
    try {
      if (!isSomebodys(session)) {
        session.invalidate();
      }
    } catch (IllegalStateException _) {
      // It has ended by itself meanwhile.
    }
  }

  private static boolean isSomebodys(HttpSession session) {
    return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            instanceof SecurityContext context
        && Person.of(context.getAuthentication()).isPresent();
  }
}
