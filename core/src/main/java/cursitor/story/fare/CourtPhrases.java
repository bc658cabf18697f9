package cursitor.story.fare;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.ControlFlags.Suspension;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import cursitor.story.fare.cast.Moment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A court's transaction: its code and the few values that matter, never a person's data.
final class CourtPhrases {
  private CourtPhrases() {}

  static String of(CourtTransaction transaction) {
    String values = values(transaction);
    return transaction.code()
        + (values.isEmpty() || values.startsWith(",") ? values : " " + values);
  }

  private static String values(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseAdd add ->
          add.predecessor() == null ? "" : ", formerly " + add.predecessor();
      case CourtTransaction.CaseUpdate _, CourtTransaction.PartyUpdate _ -> "";
      case CourtTransaction.AddressUpdate update ->
          update.address().bad() == null ? "" : "bad " + update.address().bad().reason();
      case CourtTransaction.CaseDelete delete -> delete.ground().toString();
      case CourtTransaction.CaseInvalidate invalidate ->
          invalidate.successor() == null ? "" : ", now " + invalidate.successor();
      case CourtTransaction.AppearanceUpdate update -> String.valueOf(update.firstAppearance());
      case CourtTransaction.MandatoryAppearanceUpdate update ->
          update.indicators().stream()
              .map(each -> each.charge() + (each.mandatory() ? " Y" : " N"))
              .collect(Collectors.joining(", "));
      case CourtTransaction.ChargeAdd add -> add.charge().key() + " " + add.charge().caseType();
      case CourtTransaction.ChargeUpdate update -> charge(update.charge());
      case CourtTransaction.ChargeDelete delete -> delete.charge().toString();
      case CourtTransaction.SentenceUpdate update ->
          update.charge()
              + (update.sentences().isEmpty()
                  ? ", no sentence"
                  : " " + list(update.sentences().stream().map(CourtPhrases::of).toList()));
      case CourtTransaction.ObligationAdd add -> obligation(add.obligation());
      case CourtTransaction.ObligationUpdate update -> obligation(update.obligation());
      case CourtTransaction.ObligationDelete delete -> delete.obligation().toString();
      case CourtTransaction.CourtPayment payment -> payment(payment.payment());
      case CourtTransaction.NonFinancialAdjustment adjustment ->
          adjustment.adjustment().type() + " " + Cents.text(adjustment.adjustment().amount());
      case CourtTransaction.PaymentConfirmation confirmation -> booking(confirmation.booking());
      case CourtTransaction.FlagUpdate update -> flag(update.change());
      case CourtTransaction.TteapNoticeIndicator indicator -> notice(indicator.notice());
    };
  }

  private static String charge(Charge charge) {
    StringBuilder text = new StringBuilder(charge.key() + " " + charge.lawCode());
    if (charge.plea() != null) {
      text.append(", plea ").append(charge.plea().code());
    }
    if (charge.failedToAppearOn() != null) {
      text.append(", failed to appear on ").append(charge.failedToAppearOn());
    }
    if (charge.appearedOn() != null) {
      text.append(", appeared on ").append(charge.appearedOn());
    }
    if (charge.disposition() != null) {
      text.append(", disposition ").append(charge.disposition().code());
    }
    return text.toString();
  }

  private static String of(Sentence sentence) {
    return (sentence.on() == null ? "undated" : sentence.on())
        + (sentence.dueOn() == null ? "" : ", due " + sentence.dueOn());
  }

  private static String obligation(Obligation obligation) {
    return obligation.key()
        + " "
        + Cents.text(obligation.originalAmount())
        + (obligation.balance() == obligation.originalAmount()
            ? ""
            : ", " + Cents.text(obligation.balance()) + " left");
  }

  private static String payment(FinancialTransaction payment) {
    return Cents.text(payment.amount())
        + " received "
        + Moment.local(payment.receivedAt())
        + (payment.reversalOf() == null ? "" : ", takes back " + payment.reversalOf());
  }

  private static String booking(FinancialTransaction booking) {
    FinancialTransaction.Electronic electronic = booking.electronic();
    return (electronic == null ? "" : electronic.acsTransactionNumber() + " ")
        + Cents.text(booking.amount());
  }

  private static String flag(FlagChange change) {
    return switch (change) {
      case FlagChange.SpecialCollections(boolean allowed) ->
          "special collections " + (allowed ? "Y" : "N");
      case FlagChange.TteapWaiver(boolean waived) -> "waiver " + (waived ? "Y" : "N");
      case FlagChange.Suspend(Suspension suspension) ->
          suspension == null
              ? "suspend N"
              : "suspend Y "
                  + suspension.reason()
                  + (suspension.until() == null ? "" : " until " + suspension.until());
      case FlagChange.WebIvrRemoval(boolean removed) -> "web removal " + (removed ? "Y" : "N");
      case FlagChange.Recall _ -> "recall Y";
    };
  }

  private static String notice(CourtNotice notice) {
    return notice.kind() + " " + notice.id() + " sent " + notice.sentOn();
  }

  static String list(List<?> values) {
    return values.stream().map(Objects::toString).collect(Collectors.joining(", "));
  }
}
