package cursitor.fare.court;

import cursitor.exchange.Effect;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import java.util.List;

/// What JUSTIS says of the exchange itself.
record LaneMatters(RegisterSitting sitting, FareMessage message) {
  List<FareCode> enter(LaneTransaction lane, Bench bench) {
    return switch (lane) {
      case LaneTransaction.ResendRequest(long from) -> sendAgain(from, bench);
      case LaneTransaction.Reconciliation difference -> differs(difference);
    };
  }

  /// What has no answer goes out again. What JUSTIS has answered and yet asks for is a person's to
  /// clear up.
  private List<FareCode> sendAgain(long from, Bench bench) {
    Outbound outbound = sitting.file().outbound();
    long answered = 0;
    for (long number = Math.max(1, from); number < outbound.next(); number++) {
      Outbound.Unanswered unanswered = outbound.unanswered(number).orElse(null);
      if (unanswered == null) {
        answered = answered == 0 ? number : answered;
      } else {
        bench.minutes().note(new Effect.ResendMessage(sitting.key(), unanswered.message()));
      }
    }
    if (answered != 0) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.TRACE_MESSAGE,
              "resend " + answered,
              FareCode.E005.code(),
              "JUSTIS asks for transaction %d again, which it has answered. Ask JUSTIS what it has of this"
                      .formatted(answered)
                  + " case/party."));
    }
    return List.of();
  }

  private List<FareCode> differs(LaneTransaction.Reconciliation difference) {
    sitting.raise(
        new Concern(
            WorkItem.Kind.REVIEW_CASE,
            "recon " + difference.subject(),
            message.header().messageId(),
            "RECON",
            "JUSTIS reckons another amount than transaction %d told. Compare, and submit the case as it is."
                .formatted(difference.sequence()),
            List.of(
                new WorkItem.Field(
                    difference.subject(),
                    "told %d cents, reckoned %d cents"
                        .formatted(difference.received(), difference.reckoned())))));
    return List.of();
  }
}
