package cursitor.server.console.page;

import cursitor.server.console.account.ConsoleRole;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// Reads [On] off what answers a request.
public final class PageOf {
  private PageOf() {}

  /// The page it belongs to; nothing where it does not say.
  public static Optional<Page> page(HandlerMethod method) {
    return on(method).map(On::value);
  }

  /// Whether somebody of this role may have it answered.
  public static boolean admits(HandlerMethod method, ConsoleRole role) {
    return rolesOf(method).contains(role);
  }

  /// The roles that may have it answered, in the order of their kind; none where it names no page.
  public static List<ConsoleRole> rolesOf(HandlerMethod method) {
    return on(method).stream()
        .flatMap(on ->
            Arrays.stream(ConsoleRole.values())
                .filter(on.value()::isFor)
                .filter(role -> on.only().length == 0 || List.of(on.only()).contains(role)))
        .toList();
  }

  private static Optional<On> on(HandlerMethod method) {
    On own = method.getMethodAnnotation(On.class);
    return Optional.ofNullable(
        own != null
            ? own
            : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), On.class));
  }
}
