package cursitor.server.intake;

import cursitor.server.config.Caller;
import cursitor.server.config.Role;
import cursitor.server.node.Node;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// What opens the operators' doors.
final class OperatorsKey {
  private OperatorsKey() {}

  /// Whether the request comes under the key of an operator; where it does not, it is answered.
  static boolean opens(Node node, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Caller> caller = node.keys().caller(request.getHeader("Authorization"));
    boolean operator = caller.filter(each -> each.may(Role.OPERATOR)).isPresent();
    if (!operator) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Answers.sentence(
          response,
          caller.isEmpty() ? Statuses.UNAUTHORIZED : Statuses.FORBIDDEN,
          "This is an operator's door: present the key of one.");
    }
    return operator;
  }
}
