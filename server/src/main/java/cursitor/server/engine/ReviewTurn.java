package cursitor.server.engine;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.wire.Octets;
import java.util.ArrayList;
import java.util.List;

/// What the node found in its books. No desk is asked: it keeps its case files, and this is about
/// all of them together.
final class ReviewTurn {
  private final Turn turn;

  ReviewTurn(Turn turn) {
    this.turn = turn;
  }

  Outcome take(Arrival.Reviewed reviewed) {
    List<Effect> effects = new ArrayList<>(reviewed.settled());
    for (WorkItem item : reviewed.raised()) {
      if (turn.draft().work(item.id()).isEmpty()) {
        effects.add(new Effect.RaiseWorkItem(item));
      }
    }
    new Effects(turn, reviewed.desk(), 0).keep(new Decision.Accepted(List.of(), effects));
    return new Outcome(0, Verdict.ACCEPTED, false, Octets.NONE, List.of());
  }
}
