package cursitor.server.console.gate;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.PageOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
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
      request.setAttribute(Menu.REFUSED, refused(method));
      throw new AccessDeniedException("this page is for another role");
    }
    return true;
  }

  /// What was refused and for whom it is, such as `Accounts is for supervisors and administrators.`
  private static String refused(HandlerMethod method) {
    Page page = PageOf.page(method).orElse(null);
    if (page == null) {
      return "";
    }
    List<ConsoleRole> roles = PageOf.rolesOf(method);
    boolean whole = Arrays.stream(ConsoleRole.values()).filter(page::isFor).toList().equals(roles);
    return (whole ? page.title() + " is for " : "This act on " + page.title() + " is for ")
        + words(roles)
        + ".";
  }

  private static String words(List<ConsoleRole> roles) {
    List<String> words = roles.stream().map(role -> role.word() + "s").toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(CONSOLE);
  }

  private static boolean isAdmitted(HandlerMethod method) {
    return PageOf.page(method).filter(Page::isForStrangers).isPresent()
        || Person.now().filter(person -> PageOf.admits(method, person.role())).isPresent();
  }
}
