package cursitor.dmv907.message;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.Refusal;
import java.util.Comparator;
import java.util.List;

/// Makes the error message of a refusal (`dmv907.md` 7.4); both desks answer alike.
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
        reason(first, ordered.size()),
        ordered.stream().map(Answers::detail).toList(),
        first.code().resendRequested());
  }

  private static String reason(Refusal first, int count) {
    String sentence = first.code().sentence();
    if (count >= Refusal.MOST_TOLD) {
      return sentence + " There are many faults; the first " + count + " are listed.";
    }
    return count == 1 ? sentence : sentence + " There are " + count + " faults; all are listed.";
  }

  /// The field is what a clerk mends; the place in the message is for those who look at the bytes.
  private static ErrorResponse.Detail detail(Refusal refusal) {
    String node = refusal.field().isEmpty() ? refusal.path() : refusal.field();
    StringBuilder text = new StringBuilder(refusal.detail());
    if (!refusal.shown().isEmpty()) {
      text.append(" Given: ").append(refusal.shown()).append('.');
    }
    if (!refusal.path().isEmpty() && !node.equals(refusal.path())) {
      text.append(" At ").append(refusal.path()).append('.');
    }
    return new ErrorResponse.Detail(node, refusal.code().code(), text.toString());
  }
}
