package cursitor.server.simulate;

import cursitor.exchange.Effect;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.simulate.Tally.What;
import cursitor.story.fare.Role;
import cursitor.story.machine.Reaction;
import java.time.Instant;
import java.time.YearMonth;

/// Counts what the desks do.
final class Observer {
  private final Tally tally;

  Observer(Tally tally) {
    this.tally = tally;
  }

  void reacted(Instant at, Reaction reaction) {
    tally.step();
    answered(reaction);
    if (reaction.effects().isEmpty()) {
      return;
    }
    YearMonth month = YearMonth.from(at.atZone(FarePolicy.ZONE));
    for (Effect effect : reaction.effects()) {
      switch (effect) {
        case Effect.SendMessage(_, FareMessage message) -> {
          tally.message();
          tally.count(message.transaction().code());
          sent(month, message);
        }
        case Effect.RaiseWorkItem _ -> tally.count(What.WORK_ITEMS, month, 1);
        case Effect.RecordReason(_, var reason)
            when reason.question().equals("special collection")
                && reason.outcome().equals("begun") ->
            tally.count(What.COLLECTIONS, month, 1);
        default -> {}
      }
    }
  }

  private void answered(Reaction reaction) {
    if (reaction.answer() instanceof FareAnswer answer) {
      tally.count(
          switch (answer) {
            case FareAnswer.Acknowledgement _ -> TransactionCode.ACK;
            case FareAnswer.Refusal _ -> TransactionCode.NACK;
            case FareAnswer.MvdResponse _ -> TransactionCode.MVD_RESP;
          });
    }
  }

  /// Everything is counted where it begins, not where it is passed on.
  private void sent(YearMonth month, FareMessage message) {
    boolean byCourt = message.header().sender().equals(message.party().court());
    boolean byVendor = message.header().sender().equals(Role.VENDOR_ID);
    switch (message.transaction()) {
      case CourtTransaction.CaseAdd _ when byCourt -> tally.count(What.CASES, month, 1);
      case CourtTransaction.CourtPayment(var payment) when byCourt -> {
        tally.count(What.COURT_PAYMENTS, month, 1);
        tally.count(What.PAID_CENTS, month, payment.amount());
      }
      case VendorTransaction.ElectronicPayment payment when byVendor -> {
        tally.count(What.ELECTRONIC_PAYMENTS, month, 1);
        tally.count(What.PAID_CENTS, month, payment.amount());
      }
      case VendorTransaction.ReminderMailed _ when byVendor ->
          tally.count(What.REMINDERS, month, 1);
      case VendorTransaction.PostDispositionMailed(var notice) when byVendor ->
          tally.count(
              switch (notice.kind()) {
                case REMINDER -> What.REMINDERS;
                case POST1 -> What.FIRST_NOTICES;
                case POST2 -> What.SECOND_NOTICES;
              },
              month,
              1);
      case VendorTransaction.Delinquent _ when byVendor ->
          tally.count(What.DELINQUENCIES, month, 1);
      case VendorTransaction.Delinquent(_, _, _, AddedFee fee) when fee != null ->
          tally.count(What.FEE_CENTS, month, fee.amount());
      case JustisTransaction.DelinquencyWithdrawn _
          when message.header().recipient().equals(Role.VENDOR_ID) ->
          tally.count(What.WITHDRAWN, month, 1);
      case MvdTransaction.HoldRequest _ -> tally.count(What.HOLDS_REQUESTED, month, 1);
      case VendorTransaction.TteapHold _ when byVendor -> tally.count(What.HOLDS_PLACED, month, 1);
      case VendorTransaction.TteapReject _ when byVendor ->
          tally.count(What.HOLDS_REFUSED, month, 1);
      case VendorTransaction.TteapReleased _ when byVendor ->
          tally.count(What.HOLDS_RELEASED, month, 1);
      default -> {}
    }
  }
}
