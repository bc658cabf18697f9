package cursitor.server.console.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// The doors of programs, which have gates of their own: no session, no sign-in, no token.
final class ProgramDoors {
  private static final Set<String> DOORS =
      Set.of("exchange", "ws", "api", "operator", "actuator", "partner");

  private ProgramDoors() {}

  /// Whether a request is for one of them, both as it is written and as the container understood
  /// it: an address that two readers understand differently belongs to the console, which refuses
  /// it.
  static boolean isFor(HttpServletRequest request) {
    return isDoor(request.getRequestURI()) && isDoor(request.getServletPath());
  }

  private static boolean isDoor(String path) {
    int end = 1;
    while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != ';') {
      end++;
    }
    return path.startsWith("/") && DOORS.contains(path.substring(1, end));
  }
}
