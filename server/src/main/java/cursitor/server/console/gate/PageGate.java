package cursitor.server.console.gate;

import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.PageOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets nobody on a page that is not for his role. It asks what is about to answer, not what the
/// address looks like, so there is no way around it; and what names no page is for nobody.
final class PageGate implements HandlerInterceptor {
  private static final String CONSOLE = "cursitor.server.console.";

  private final Audit audit;

  PageGate(Audit audit) {
    this.audit = audit;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method) && !isAdmitted(method)) {
      audit.add(Person.nameNow(), Deed.TURNED_AWAY, Errand.page(request));
      throw new AccessDeniedException("this page is for another role");
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(CONSOLE);
  }

  private static boolean isAdmitted(HandlerMethod method) {
    return PageOf.page(method).filter(Page::isForStrangers).isPresent()
        || Person.now().filter(person -> PageOf.admits(method, person.role())).isPresent();
  }
}
