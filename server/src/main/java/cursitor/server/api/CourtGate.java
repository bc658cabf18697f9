package cursitor.server.api;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.Caller;
import cursitor.server.config.Keys;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a caller through to one court only: the one its key speaks for, with the role CMS, whose
/// desk this node hosts. Whoever is not let in learns nothing about what is there.
final class CourtGate implements HandlerInterceptor {
  private static final Set<Class<?>> OF_FARE =
      Set.of(CasesController.class, TransactionsController.class);

  private final NodeConfig config;
  private final Keys keys;

  CourtGate(NodeConfig config, Keys keys) {
    this.config = config;
    this.keys = keys;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Caller caller =
        keys.caller(request.getHeader(HttpHeaders.AUTHORIZATION))
            .orElseThrow(Trouble.NO_KEY::turnedAway);
    if (isOf(handler, ContractController.class)) {
      return true;
    }
    if (!caller.may(Role.CMS) || !caller.organization().value().equals(court(request))) {
      throw Trouble.NOT_ALLOWED.turnedAway();
    }
    // JUSTIS has reports about courts whose desks are elsewhere.
    if (!isOf(handler, ReportsController.class) && !serves(caller.organization(), handler)) {
      throw Trouble.NOT_FOUND.turnedAway();
    }
    return true;
  }

  /// Notices are those of a court of DMV907, cases and transactions those of a court of FARE; feed
  /// and work items are of both.
  private boolean serves(OrganizationId court, Object handler) {
    Class<?> asked = handler instanceof HandlerMethod method ? method.getBeanType() : Object.class;
    return config
        .desk(court)
        .filter(desk ->
            switch (desk.kind()) {
              case COURT -> !OF_FARE.contains(asked);
              case FARE_COURT -> !asked.equals(NoticesController.class);
              default -> false;
            })
        .isPresent();
  }

  private static boolean isOf(Object handler, Class<?> controller) {
    return handler instanceof HandlerMethod method && method.getBeanType().equals(controller);
  }

  private static String court(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? String.valueOf(variables.get("court"))
        : "";
  }
}
