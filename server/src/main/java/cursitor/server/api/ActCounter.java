package cursitor.server.api;

import cursitor.dmv907.court.CourtAct;
import cursitor.exchange.Input;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Engine;
import cursitor.server.engine.Outcome;
import java.util.List;

/// The counter where acts are handed in: each is kept, decided by the court's desk and answered
/// after the commit. What is refused is kept as well, and turned away with all its faults.
final class ActCounter {
  private final Engine engine;

  ActCounter(Engine engine) {
    this.engine = engine;
  }

  /// Hands an act in; throws [TurnedAway] unless the desk accepts it.
  ///
  /// @param abstractId the notice it is about
  Receipt handIn(CourtAct act, String abstractId, Request request) {
    Outcome outcome =
        engine.submit(
            new Arrival.Acted(
                act.desk(),
                request.id(act.mode(), abstractId),
                new Input.ActPerformed(act),
                request.kept()));
    return switch (outcome.verdict()) {
      case ACCEPTED ->
          new Receipt(
              outcome.receipt(),
              outcome.repeated(),
              abstractId,
              Addresses.notice(act.desk(), abstractId, act.mode()));
      case REFUSED, CONFLICT ->
          throw new TurnedAway(Problem.of(outcome.receipt(), outcome.refusals()));
      case PARKED, QUARANTINED -> throw Trouble.PARKED.turnedAway();
    };
  }

  /// Keeps a request that makes no act, and turns it away unless it has no fault.
  void mustHold(OrganizationId court, Request request, List<Refusal> faults) {
    if (!faults.isEmpty()) {
      Outcome outcome =
          engine.submit(
              new Arrival.Faulty(
                  court, court, null, faults, request.kept(), request.kept().text()));
      throw new TurnedAway(Problem.of(outcome.receipt(), faults));
    }
  }
}
