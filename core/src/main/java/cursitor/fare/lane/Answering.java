package cursitor.fare.lane;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.fare.message.FareAnswer;
import java.util.List;

/// Makes acknowledgements and refusals.
public final class Answering {
  private static final String ANSWER = "answer";

  private Answering() {}

  /// ACK, with what there is to remark.
  public static FareAnswer acknowledgement(
      Header request, Occasion occasion, List<FareCode> remarks) {
    return new FareAnswer.Acknowledgement(
        header(request, occasion),
        remarks.stream()
            .distinct()
            .map(code -> new FareAnswer.Remark(code.code(), "", code.sentence()))
            .toList());
  }

  /// NACK; the first of the refusals, which are in refusal order, gives the code.
  public static FareAnswer refusal(Header request, Occasion occasion, List<Refusal> refusals) {
    Refusal first = refusals.getFirst();
    return new FareAnswer.Refusal(
        header(request, occasion),
        first.code().code(),
        first.code().sentence(),
        refusals.stream()
            .map(each ->
                new FareAnswer.Remark(
                    each.code().code(),
                    each.path().isEmpty() ? each.field() : each.path(),
                    each.shown().isEmpty()
                        ? each.detail()
                        : each.detail() + " [" + each.shown() + "]"))
            .toList(),
        first.code().resendRequested());
  }

  /// The header of the answer to a request.
  public static Header header(Header request, Occasion occasion) {
    return request.answeredBy(new MessageId(occasion.id(ANSWER)), occasion.at());
  }
}
