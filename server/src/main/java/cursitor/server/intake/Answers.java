package cursitor.server.intake;

import cursitor.server.config.Limits;
import cursitor.wire.Octets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Writes what a door has to say.
final class Answers {
  private Answers() {}

  static void xml(HttpServletResponse response, int status, Octets document) throws IOException {
    write(response, status, "application/xml;charset=utf-8", document);
  }

  static void sentence(HttpServletResponse response, int status, String text) throws IOException {
    write(response, status, "text/plain;charset=utf-8", Octets.ofText(text + "\n"));
  }

  private static void tooLarge(HttpServletResponse response, Limits limits) throws IOException {
    sentence(
        response,
        Statuses.TOO_LARGE,
        "The body is larger than "
            + limits.bodyBytes()
            + " bytes and was not read; a message carries one abstract.");
  }

  /// For a body that was not taken.
  static void notTaken(HttpServletResponse response, Bodies.Taken taken, Limits limits)
      throws IOException {
    switch (taken) {
      case WHOLE -> {}
      case TOO_LARGE -> tooLarge(response, limits);
      case TOO_SLOW -> {
        response.setHeader("Connection", "close");
        sentence(
            response,
            Statuses.TIMED_OUT,
            "The body did not arrive in time, and nothing was done with it; send it again.");
      }
    }
  }

  static void write(HttpServletResponse response, int status, String type, Octets body)
      throws IOException {
    response.setStatus(status);
    response.setContentLength(body.bytes().length);
    if (!body.isEmpty()) {
      response.setContentType(type);
      response.getOutputStream().write(body.bytes());
    }
  }
}
