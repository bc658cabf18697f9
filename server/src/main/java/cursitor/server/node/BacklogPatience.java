package cursitor.server.node;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.exchange.Act;
import cursitor.exchange.Message;
import cursitor.fare.court.CourtAct;
import cursitor.fare.justis.JustisAct;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.server.engine.Patience;

/// What of a backlog may wait: all but releases, reversals, recalls, suspensions, deletions and
/// payments, which nobody may be kept waiting for. What is sent because of an act that may wait is
/// asked for itself.
record BacklogPatience() implements Patience {
  @Override
  public boolean has(Message message) {
    return switch (message) {
      case FareMessage fare -> !OnArrival.acts(fare.transaction());
      case FareAnswer _ -> true;
      case FailureToComplyNotification notice -> notice.notice() instanceof Hold;
      case ConvictionNotification told -> mayWait(told.conviction());
      default -> false;
    };
  }

  @Override
  public boolean has(Act act) {
    return switch (act) {
      case CourtAct.TransactionSubmitted submitted -> !OnArrival.acts(submitted.transaction());
      case CourtAct.RequestNotUnderstood _ -> true;
      case CourtAct.CaseSubmitted _, JustisAct.LookedAnew _ -> true;
      case cursitor.dmv907.court.CourtAct.HoldCorrected _ -> true;
      case cursitor.dmv907.court.CourtAct.ConvictionCorrected corrected ->
          mayWait(corrected.conviction());
      default -> false;
    };
  }

  private static boolean mayWait(ConvictionAbstract told) {
    return told.kind() == ConvictionAbstract.Kind.CONVICTION;
  }
}
