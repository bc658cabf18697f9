package cursitor.server.node;

import cursitor.exchange.Act;
import cursitor.exchange.Message;
import cursitor.fare.court.CourtAct;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.server.engine.Patience;

/// What of a backlog of FARE may wait: all but releases, recalls, suspensions, deletions and
/// payments, which nobody may be kept waiting for.
record FarePatience() implements Patience {
  @Override
  public boolean has(Message message) {
    return switch (message) {
      case FareMessage fare -> !OnArrival.acts(fare.transaction());
      case FareAnswer _ -> true;
      default -> false;
    };
  }

  @Override
  public boolean has(Act act) {
    return switch (act) {
      case CourtAct.TransactionSubmitted submitted -> !OnArrival.acts(submitted.transaction());
      case CourtAct.RequestNotUnderstood _ -> true;
      default -> false;
    };
  }
}
