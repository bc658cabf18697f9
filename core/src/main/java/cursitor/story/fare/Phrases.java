package cursitor.story.fare;

import cursitor.fare.Cents;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.message.VendorTransaction.Delinquent;
import cursitor.fare.message.VendorTransaction.ElectronicPayment;

/// What a desk does by sending a transaction, in words.
final class Phrases {
  private Phrases() {}

  /// `sends CASE_ADD`, `forwards POST2 mailed, 240.00 shown`.
  static String of(FareMessage message) {
    boolean hub = Role.of(message.header().sender()) == Role.JUSTIS;
    return switch (message.transaction()) {
      case CourtTransaction court -> (hub ? "forwards " : "sends ") + CourtPhrases.of(court);
      case Delinquent delinquent -> hub ? passedOn(delinquent) : declared(delinquent);
      case VendorTransaction vendor -> (hub ? "forwards " : "sends ") + of(vendor);
      case JustisTransaction justis -> "sends " + of(justis) + to(message, justis);
      case MvdTransaction mvd -> of(mvd);
      case LaneTransaction lane -> "sends " + of(lane) + to(message);
    };
  }

  /// Only a withdrawal goes to both sides.
  private static String to(FareMessage message, JustisTransaction justis) {
    return justis instanceof JustisTransaction.DelinquencyWithdrawn ? to(message) : "";
  }

  private static String to(FareMessage message) {
    return " to " + Role.name(message.header().recipient());
  }

  private static String declared(Delinquent delinquent) {
    return "declares delinquency, " + Cents.text(delinquent.balance()) + " owed";
  }

  private static String passedOn(Delinquent delinquent) {
    AddedFee fee = delinquent.fee();
    return fee == null
        ? "forwards delinquency, " + Cents.text(delinquent.balance()) + " owed"
        : "adds " + fee(fee);
  }

  private static String fee(AddedFee fee) {
    String name = fee.code().equals("DFEE") ? "Delinquency Fee" : fee.code();
    return "%s %s (%s%s)"
        .formatted(
            name, Cents.text(fee.amount()), fee.order(), fee.confirmed() ? "" : ", unconfirmed");
  }

  private static String of(VendorTransaction vendor) {
    return switch (vendor) {
      case VendorTransaction.ReminderMailed mailed -> mailed(mailed.notice());
      case VendorTransaction.PostDispositionMailed mailed -> mailed(mailed.notice());
      case VendorTransaction.AddressFound _ -> "address found";
      case VendorTransaction.AddressBad bad -> "address bad " + bad.how().reason();
      case ElectronicPayment payment -> payment(payment);
      case VendorTransaction.TteapHold hold ->
          hold.ground() + " hold placed, MVD code " + hold.mvdCode();
      case VendorTransaction.TteapReleased released ->
          released.ground() + " hold released, " + released.reason();
      case VendorTransaction.TteapReject reject ->
          reject.ground()
              + " hold rejected, MVD code "
              + reject.mvdCode()
              + (reject.onFile().isEmpty() ? "" : ", with what the MVD has");
      case Delinquent delinquent -> declared(delinquent);
    };
  }

  private static String mailed(MailedNotice notice) {
    return notice.kind() + " mailed, " + Cents.text(notice.amountShown()) + " shown";
  }

  private static String payment(ElectronicPayment payment) {
    StringBuilder text = new StringBuilder("payment ");
    text.append(payment.acsTransactionNumber())
        .append(' ')
        .append(Cents.text(payment.amount()))
        .append(' ')
        .append(payment.type());
    if (payment.paidFor() != null) {
      text.append(" for ").append(payment.paidFor());
    }
    if (payment.misdirected()) {
      text.append(", misdirected");
    }
    if (payment.successor() != null) {
      text.append(", now ").append(payment.successor());
    }
    return text.toString();
  }

  private static String of(JustisTransaction justis) {
    return switch (justis) {
      case JustisTransaction.StreamSet set -> "STREAM_SET " + of(set.placement());
      case JustisTransaction.StreamChange change -> "STREAM_CHG " + of(change.placement());
      case JustisTransaction.TteapFta fta ->
          "TTEAP_FTA " + (fta.flag() ? "Y " + CourtPhrases.list(fta.charges()) : "N");
      case JustisTransaction.ObligationRollup rollup ->
          "OBLIG_ROLLUP " + Cents.text(rollup.balance());
      case JustisTransaction.DelinquencyWithdrawn withdrawn ->
          "DELINQUENT_WITHDRAWN" + fee(withdrawn);
    };
  }

  private static String fee(JustisTransaction.DelinquencyWithdrawn withdrawn) {
    AddedFee fee = withdrawn.fee();
    return fee == null ? "" : " with " + fee(fee);
  }

  static String of(StreamPlacement placement) {
    return placement.step() == StreamPlacement.Step.NONE
        ? placement.stream()
        : placement.stream() + " " + placement.step() + " from " + placement.from();
  }

  private static String of(MvdTransaction mvd) {
    return switch (mvd) {
      case MvdTransaction.HoldRequest hold ->
          "requests "
              + hold.ground()
              + " hold"
              + (hold.amount() == 0 ? "" : ", " + Cents.text(hold.amount()) + " due");
      case MvdTransaction.ReleaseRequest release ->
          "requests release of " + release.ground() + " hold, " + release.reason();
    };
  }

  private static String of(LaneTransaction lane) {
    return switch (lane) {
      case LaneTransaction.ResendRequest request -> "RESEND_REQ from " + request.fromSequence();
      case LaneTransaction.Reconciliation recon ->
          "RECON %s: told %s, reckoned %s"
              .formatted(
                  recon.subject(), Cents.text(recon.received()), Cents.text(recon.reckoned()));
    };
  }
}
