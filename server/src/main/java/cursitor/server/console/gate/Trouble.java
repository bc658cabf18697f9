package cursitor.server.console.gate;

import cursitor.server.store.StoreFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a person sees when a page cannot be shown: what to do, and nothing of what went wrong
/// inside. The doors of programs keep their own answers, save where nothing stands behind them: the
/// framework would quote the address.
final class Trouble implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception trouble) {
    if (ProgramDoors.isFor(request)) {
      return trouble instanceof NoResourceFoundException ? nothingThere(response) : null;
    }
    HttpStatus status = status(trouble);
    if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
      tell(trouble);
    }
    ModelAndView page = new ModelAndView("error/" + page(status), status);
    if (status == HttpStatus.FORBIDDEN && trouble instanceof ResponseStatusException said) {
      page.addObject(Menu.REFUSED, said.getReason());
    }
    return page;
  }

  private static @Nullable ModelAndView nothingThere(HttpServletResponse response) {
    try {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return new ModelAndView();
    } catch (IOException _) {
      return null;
    }
  }

  private static HttpStatus status(Exception trouble) {
    return switch (trouble) {
      case AccessDeniedException _ -> HttpStatus.FORBIDDEN;
      case ErrorResponse said ->
          said.getStatusCode().is4xxClientError()
              ? HttpStatus.valueOf(said.getStatusCode().value())
              : HttpStatus.INTERNAL_SERVER_ERROR;
      case TypeMismatchException _,
          MultipartException _,
          InvalidParameterException _,
          RequestRejectedException _ ->
          HttpStatus.BAD_REQUEST;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  private static String page(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "403";
      case NOT_FOUND -> "404";
      case INTERNAL_SERVER_ERROR -> "5xx";
      default -> "4xx";
    };
  }

  /// The failure's own line is for operators; a defect's text may quote somebody's data, so only
  /// its type and place are told.
  private static void tell(Exception trouble) {
    if (trouble instanceof StoreFailure failure) {
      LOG.error("A page of the console was not shown: {}", failure.getMessage());
      return;
    }
    StackTraceElement[] trace = trouble.getStackTrace();
    LOG.error(
        "A page of the console was stopped by a defect: {} at {}",
        trouble.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
  }
}
