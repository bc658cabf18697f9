package cursitor.dmv907;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.Refusal;
import java.util.Comparator;
import java.util.List;

/// Makes the error message of a refusal; both desks answer alike.
public final class Answers {
  private Answers() {}

  /// The error message that tells every broken rule, the first in refusal order naming it. It holds
  /// no personal data, for no refusal does.
  public static ErrorResponse refusal(Header request, Occasion occasion, List<Refusal> refusals) {
    List<Refusal> ordered =
        refusals.stream()
            .sorted(Comparator.comparingInt(refusal -> refusal.code().rank()))
            .toList();
    Refusal first = ordered.getFirst();
    return new ErrorResponse(
        request.answeredBy(new MessageId(occasion.id("answer")), occasion.at()),
        first.code().code(),
        first.code().sentence(),
        ordered.stream().map(Answers::detail).toList(),
        first.code().resendRequested());
  }

  private static ErrorResponse.Detail detail(Refusal refusal) {
    String node = refusal.path().isEmpty() ? refusal.field() : refusal.path();
    String shown = refusal.shown().isEmpty() ? "" : " (" + refusal.shown() + ")";
    return new ErrorResponse.Detail(node, refusal.code().code(), refusal.detail() + shown);
  }
}
