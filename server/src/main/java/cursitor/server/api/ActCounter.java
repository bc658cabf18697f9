package cursitor.server.api;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtAct;
import cursitor.exchange.Act;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.server.api.form.Sheet;
import cursitor.server.api.form.Unreadable;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.wire.Octets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The counter where acts are handed in: each is kept, decided by the court's desk and answered
/// after the commit. What is refused is kept as well, and turned away with all its faults.
final class ActCounter {
  private final Function<Arrival, Outcome> intake;
  private final Predicate<OrganizationId> isFare;

  /// @param isFare whether a court's desk is one of FARE, else of DMV907
  ActCounter(Function<Arrival, Outcome> intake, Predicate<OrganizationId> isFare) {
    this.intake = intake;
    this.isFare = isFare;
  }

  /// Hands in an act about a notice; throws [TurnedAway] unless it is accepted.
  Receipt handIn(CourtAct act, String abstractId, Request request) {
    return handIn(act, abstractId, Addresses.notice(act.desk(), abstractId, act.mode()), request);
  }

  /// Hands an act in; throws [TurnedAway] unless it is accepted.
  ///
  /// @param abstractId the notice it is about, or empty
  /// @param address where to ask what became of it
  Receipt handIn(Act act, String abstractId, String address, Request request) {
    Outcome outcome = accepted(act, request.id(act.mode(), abstractId), request.kept());
    return new Receipt(outcome.receipt(), outcome.repeated(), abstractId, address);
  }

  /// Hands an act in; throws [TurnedAway] unless it is accepted.
  ///
  /// @param kept what is kept of the request
  Outcome accepted(Act act, MessageId id, Octets kept) {
    Outcome outcome = submit(act, id, kept);
    return switch (outcome.verdict()) {
      case ACCEPTED -> outcome;
      case REFUSED, CONFLICT, MENDED ->
          throw new TurnedAway(Problem.of(outcome.receipt(), outcome.refusals()));
      case PARKED, QUARANTINED -> throw Trouble.PARKED.turnedAway();
    };
  }

  /// The body as the JSON object it should be; where it is none, keeps it and turns it away.
  Sheet sheet(OrganizationId court, Request request) {
    try {
      return request.sheet();
    } catch (Unreadable unreadable) {
      RefusalCode code = isFare.test(court) ? FareCode.E100 : ErrorCode.E100;
      Refusal fault = Refusal.of(code, "", unreadable.sentence());
      Act act = notUnderstood(court, OperatingMode.PRODUCTION, List.of(fault));
      Outcome outcome = submit(act, request.id(act.mode(), ""), request.kept());
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
      Act act = notUnderstood(court, mode, faults);
      Outcome outcome = submit(act, request.id(mode, abstractId), request.kept());
      throw new TurnedAway(Problem.of(outcome.receipt(), faults));
    }
  }

  /// Keeps a request that makes no act, and gives what it is to be turned away with.
  TurnedAway notUnderstood(
      OrganizationId court, OperatingMode mode, MessageId id, Octets kept, List<Refusal> faults) {
    Outcome outcome = submit(notUnderstood(court, mode, faults), id, kept);
    return new TurnedAway(Problem.of(outcome.receipt(), faults));
  }

  private Act notUnderstood(OrganizationId court, OperatingMode mode, List<Refusal> faults) {
    return isFare.test(court)
        ? new cursitor.fare.court.CourtAct.RequestNotUnderstood(court, mode, faults)
        : new CourtAct.RequestNotUnderstood(court, mode, faults);
  }

  private Outcome submit(Act act, MessageId id, Octets kept) {
    return intake.apply(new Arrival.Acted(act.desk(), id, new Input.ActPerformed(act), kept));
  }
}
