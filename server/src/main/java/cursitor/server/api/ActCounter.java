package cursitor.server.api;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtAct;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.Unreadable;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import java.util.List;
import java.util.function.Function;

/// The counter where acts are handed in: each is kept, decided by the court's desk and answered
/// after the commit. What is refused is kept as well, and turned away with all its faults.
final class ActCounter {
  private final Function<Arrival, Outcome> intake;

  ActCounter(Function<Arrival, Outcome> intake) {
    this.intake = intake;
  }

  /// Hands in an act about a notice; throws [TurnedAway] unless it is accepted.
  Receipt handIn(CourtAct act, String abstractId, Request request) {
    return handIn(act, abstractId, Addresses.notice(act.desk(), abstractId, act.mode()), request);
  }

  /// Hands an act in; throws [TurnedAway] unless it is accepted.
  ///
  /// @param abstractId the notice it is about, or empty
  /// @param address where to ask what became of it
  Receipt handIn(CourtAct act, String abstractId, String address, Request request) {
    Outcome outcome = submit(act, request.id(act.mode(), abstractId), request);
    return switch (outcome.verdict()) {
      case ACCEPTED -> new Receipt(outcome.receipt(), outcome.repeated(), abstractId, address);
      case REFUSED, CONFLICT ->
          throw new TurnedAway(Problem.of(outcome.receipt(), outcome.refusals()));
      case PARKED, QUARANTINED -> throw Trouble.PARKED.turnedAway();
    };
  }

  /// The body as the JSON object it should be; where it is none, keeps it and turns it away.
  Sheet sheet(OrganizationId court, Request request) {
    try {
      return request.sheet();
    } catch (Unreadable unreadable) {
      Refusal fault = Refusal.of(ErrorCode.E100, "", unreadable.sentence());
      CourtAct act =
          new CourtAct.RequestNotUnderstood(court, OperatingMode.PRODUCTION, List.of(fault));
      Outcome outcome = submit(act, request.id(act.mode(), ""), request);
      throw new TurnedAway(
          Problem.of(Trouble.NOT_READABLE, unreadable.sentence(), outcome.receipt()));
    }
  }

  /// Keeps a request that makes no notice and turns it away, unless it has no fault.
  void mustHold(
      OrganizationId court,
      OperatingMode mode,
      String abstractId,
      Request request,
      List<Refusal> faults) {
    if (!faults.isEmpty()) {
      CourtAct act = new CourtAct.RequestNotUnderstood(court, mode, faults);
      Outcome outcome = submit(act, request.id(mode, abstractId), request);
      throw new TurnedAway(Problem.of(outcome.receipt(), faults));
    }
  }

  private Outcome submit(CourtAct act, MessageId id, Request request) {
    return intake.apply(
        new Arrival.Acted(act.desk(), id, new Input.ActPerformed(act), request.kept()));
  }
}
