package cursitor.fare.court;

import cursitor.exchange.Effect;
import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.FareCode;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import java.util.List;

/// What JUSTIS says of the exchange itself.
record LaneMatters(RegisterSitting sitting, FareMessage message) {
  private static final String RECON = "recon ";

  /// Whether a work item of this topic asks for a difference to be cleared up.
  static boolean asks(String topic) {
    return topic.startsWith(RECON);
  }

  List<FareCode> enter(LaneTransaction lane, Bench bench) {
    return switch (lane) {
      case LaneTransaction.ResendRequest(long from) -> sendAgain(from, bench);
      case LaneTransaction.Reconciliation difference -> differs(difference);
    };
  }

  /// What has no answer goes out again. That JUSTIS misses what it has answered is a person's to
  /// clear up; what it has answered behind the gap it has parked.
  private List<FareCode> sendAgain(long from, Bench bench) {
    Outbound outbound = sitting.file().outbound();
    outbound.unanswered().stream()
        .filter(each -> each.sequence() >= from)
        .forEach(
            each -> bench.minutes().note(new Effect.ResendMessage(sitting.key(), each.message())));
    if (from < outbound.next() && outbound.unanswered(from).isEmpty()) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.TRACE_MESSAGE,
              "resend " + from,
              FareCode.E005.code(),
              "JUSTIS asks for transaction %d again, which it has answered. Ask JUSTIS what it has of this"
                      .formatted(from)
                  + " case/party."));
    }
    return List.of();
  }

  private List<FareCode> differs(LaneTransaction.Reconciliation difference) {
    sitting.raise(
        new Concern(
            WorkItem.Kind.REVIEW_CASE,
            RECON + difference.subject(),
            message.header().messageId(),
            "RECON",
            "JUSTIS reckons another amount than transaction %d told. Compare, and submit the case as it is."
                .formatted(difference.sequence()),
            List.of(
                new WorkItem.Field(
                    difference.subject(),
                    "told %s, reckoned %s"
                        .formatted(
                            Cents.text(difference.received()),
                            Cents.text(difference.reckoned()))))));
    return List.of();
  }
}
