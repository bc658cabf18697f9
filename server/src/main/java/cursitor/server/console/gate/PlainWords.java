package cursitor.server.console.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.WebRequest;

/// What a program that asked for a page, or knocked where no door is, is told instead: the status
/// and what to do, and nothing of the address.
final class PlainWords extends DefaultErrorAttributes {
  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Object status = super.getErrorAttributes(request, options).get("status");
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(
        "status", status instanceof Integer ? status : HttpStatus.INTERNAL_SERVER_ERROR.value());
    told.put("title", sentence(status instanceof Integer code ? code : 0));
    return told;
  }

  private static String sentence(int status) {
    return switch (HttpStatus.resolve(status)) {
      case FORBIDDEN -> "This is not for whoever asks. Nothing was done.";
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address is not for this method. Nothing was done.";
      case NOT_ACCEPTABLE -> "This address has no answer of the kind that is asked for.";
      case CONTENT_TOO_LARGE -> "The body is larger than this node takes. Nothing was done.";
      case null, default ->
          status >= HttpStatus.BAD_REQUEST.value()
                  && status < HttpStatus.INTERNAL_SERVER_ERROR.value()
              ? "The request could not be understood. Nothing was done; correct it and send it again."
              : "It did not work. Try again in a moment; if it fails again, tell an operator of this"
                  + " node at what time it happened.";
    };
  }
}
