package cursitor.server.engine;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Input;
import cursitor.exchange.Refusal;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.ledger.Draft;
import cursitor.wire.Octets;
import java.util.List;

/// The clock, or word from delivery. An alarm that was cancelled or put off meanwhile does not
/// ring.
final class InternalTurn {
  private final Turn turn;

  InternalTurn(Turn turn) {
    this.turn = turn;
  }

  Outcome take(Arrival.Internal internal) {
    if (internal.input() instanceof Input.AlarmRang rang && !take(rang)) {
      return outcome(Verdict.ACCEPTED, List.of());
    }
    if (internal.input() instanceof Input.AlarmRang(CaseKey key, String alarm)
        && alarm.equals(Draft.FORGET)) {
      turn.draft().forget(key, turn.occasion().at());
      return outcome(Verdict.ACCEPTED, List.of());
    }
    Decision decision = turn.decide(internal.desk(), internal.input());
    new Effects(turn, internal.desk(), 0).keep(decision);
    return switch (decision) {
      case Decision.Accepted _ -> outcome(Verdict.ACCEPTED, List.of());
      case Decision.Refused(List<Refusal> refusals, _, _) -> outcome(Verdict.REFUSED, refusals);
    };
  }

  /// Takes the alarm away before the desk is asked, for the desk may set it anew.
  private boolean take(Input.AlarmRang rang) {
    boolean due =
        turn.draft()
            .alarm(rang.caseFile(), rang.alarm())
            .filter(at -> !at.isAfter(turn.occasion().at()))
            .isPresent();
    if (due) {
      turn.draft().cancelAlarm(rang.caseFile(), rang.alarm());
    }
    return due;
  }

  private static Outcome outcome(Verdict verdict, List<Refusal> refusals) {
    return new Outcome(0, verdict, false, Octets.NONE, refusals);
  }
}
