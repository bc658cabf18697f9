package cursitor.server.console.gate;

import cursitor.server.console.account.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes no files of a stranger, and none that are too large. It stands before the token is looked
/// at, which is among the files and has the whole of them read.
final class Uploads extends OncePerRequestFilter {
  private final long mostBytes;

  /// @param mostBytes of all files of one form together
  Uploads(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean files =
        Optional.ofNullable(request.getContentType())
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .startsWith("multipart/");
    if (files && Person.now().isEmpty()) {
      Errand.send(request, response, "/sign-in");
    } else if (files && request.getContentLengthLong() > mostBytes) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
