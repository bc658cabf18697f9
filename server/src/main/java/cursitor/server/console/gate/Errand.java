package cursitor.server.console.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// What kind of request it is, and how it is sent elsewhere.
final class Errand {
  /// Pieces of pages that are asked for by the clock and not by a person.
  private static final String LIVE = "/live/";

  private Errand() {}

  static boolean isByTheClock(HttpServletRequest request) {
    return request.getServletPath().startsWith(LIVE);
  }

  static boolean isByHtmx(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /// Sends the whole page elsewhere, also where only a piece of it was asked for.
  static void send(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    if (isByHtmx(request)) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(address);
    }
  }

  /// The first part of the address, which names the page; what follows may name a case.
  static String page(HttpServletRequest request) {
    String path = request.getServletPath();
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return first.length() <= LONGEST && first.matches("/[a-z-]*") ? first : "/…";
  }

  private static final int LONGEST = 30;
}
