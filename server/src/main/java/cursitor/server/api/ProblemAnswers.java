package cursitor.server.api;

import cursitor.server.store.StoreFailure;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns whatever ends a request of this API into a [Problem], before the framework would in words
/// of its own, which quote the address.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  @ExceptionHandler
  ResponseEntity<Problem> turnedAway(TurnedAway turnedAway) {
    return answer(turnedAway.problem());
  }

  @ExceptionHandler
  ResponseEntity<Problem> parameter(MethodArgumentTypeMismatchException mismatch) {
    return answer(
        Problem.of(
            Trouble.NOT_READABLE,
            "'" + mismatch.getName() + "' is not readable; see /api/openapi.json for its form."));
  }

  /// A query whose escapes are no text.
  @ExceptionHandler
  ResponseEntity<Problem> query(InvalidParameterException notReadable) {
    return answer(
        Problem.of(Trouble.NOT_READABLE, "The query of the address is not readable as UTF-8."));
  }

  /// The failure's own line is for operators and stands in the log; the caller learns what to do.
  @ExceptionHandler
  ResponseEntity<Problem> notKept(StoreFailure failure) {
    LOG.error("A request was not kept: {}", failure.getMessage());
    return answer(Problem.of(Trouble.NOT_KEPT, Trouble.NOT_KEPT.title()));
  }

  /// A defect. Its text may quote the request, so only its type and place are logged.
  @ExceptionHandler
  ResponseEntity<Problem> defect(RuntimeException defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    LOG.error(
        "A request of the court's API was stopped by a defect: {} at {}",
        defect.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    return answer(Problem.of(Trouble.PARKED, "A defect stopped this request; tell the operator."));
  }

  private static ResponseEntity<Problem> answer(Problem problem) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == Trouble.NO_KEY.status()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(problem);
  }
}
