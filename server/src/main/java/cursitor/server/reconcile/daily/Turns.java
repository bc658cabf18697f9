package cursitor.server.reconcile.daily;

import cursitor.exchange.OrganizationId;
import cursitor.fare.OpenLoop;
import cursitor.server.config.DeskConfig;

/// Whose turn it is, and what they have to do, as the desk that reports sees it.
final class Turns {
  private final DeskConfig desk;

  Turns(DeskConfig desk) {
    this.desk = desk;
  }

  /// @param whose the organisation whose turn it is
  record Turn(String whose, String todo) {}

  /// @param loop what is waited for
  /// @param partner from whom this desk waits for it
  Turn of(OpenLoop loop, OrganizationId court, OrganizationId partner) {
    boolean own = desk.id().equals(court);
    return switch (loop.kind()) {
      case CONFIRMATION ->
          new Turn(
              court.value(),
              own
                  ? "book the payment and confirm it (PAY_CONFIRM)"
                  : "book the payment and confirm it (PAY_CONFIRM); ask " + partner + " why not");
      case FEE_ECHO ->
          new Turn(
              court.value(),
              own
                  ? "book the fee and send it (OBLIG_ADD)"
                  : "book the fee and send it (OBLIG_ADD); ask " + partner + " why not");
      case ADDRESS ->
          new Turn(partner.value(), "post the address and answer; ask " + partner + " what it has");
      case NOTICE ->
          new Turn(
              partner.value(), "docket the notice and answer; ask " + partner + " what it has");
      case MVD_ANSWER ->
          new Turn(partner.value(), "answer the request; ask " + partner + " what became of it");
      case RECALL ->
          new Turn(
              partner.value(),
              partner.equals(court)
                  ? "recall the old key; until then the new one waits"
                  : "acknowledge the recall of the old key; until then the new one waits");
    };
  }

  /// Of a message without an answer.
  ///
  /// @param attempts how often it was tried to deliver
  Turn ofDelivery(OrganizationId partner, int attempts) {
    return attempts == 0
        ? new Turn(
            desk.id().value(),
            "it has not gone out yet: something before it waits, or " + partner + " is not reached")
        : new Turn(
            partner.value(),
            "answer it; ask " + partner + " what became of it. It goes out again under its id");
  }
}
