package cursitor.server.intake;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;
import cursitor.server.engine.Outcome;
import java.util.List;

/// The HTTP status an outcome travels with (`dmv907.md` 11(b)). The message in the body decides,
/// the status only helps those who look at nothing else.
final class Statuses {
  static final int OK = 200;
  static final int ACCEPTED = 202;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int TIMED_OUT = 408;
  static final int CONFLICT = 409;
  static final int TOO_LARGE = 413;
  static final int UNSUPPORTED_TYPE = 415;
  static final int UNPROCESSABLE = 422;
  static final int FAILED = 500;
  static final int UNAVAILABLE = 503;

  private Statuses() {}

  static int of(Outcome outcome) {
    return switch (outcome.verdict()) {
      case PARKED -> FAILED;
      case QUARANTINED -> ACCEPTED;
      case ACCEPTED -> outcome.answer().isEmpty() ? ACCEPTED : OK;
      case REFUSED, CONFLICT, MENDED ->
          outcome.answer().isEmpty() ? ACCEPTED : ofRefusals(outcome.refusals());
    };
  }

  private static int ofRefusals(List<Refusal> refusals) {
    return !refusals.isEmpty() && refusals.getFirst().code() instanceof ErrorCode code
        ? of(code)
        : UNPROCESSABLE;
  }

  static int of(ErrorCode code) {
    return switch (code.category()) {
      case MESSAGE -> BAD_REQUEST;
      case SECURITY -> FORBIDDEN;
      case SYSTEM -> UNAVAILABLE;
      case DATA -> UNPROCESSABLE;
      case BUSINESS -> code == ErrorCode.E308 ? CONFLICT : UNPROCESSABLE;
    };
  }
}
