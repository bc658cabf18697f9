package cursitor.wire.fare;

import static cursitor.wire.fare.CollectionForms.*;
import static cursitor.wire.fare.FareKinds.*;
import static cursitor.wire.fare.KeyForms.*;
import static cursitor.wire.fare.MoneyForms.*;
import static cursitor.wire.fare.PartyForms.*;

import cursitor.fare.FareCode;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction.*;
import cursitor.fare.message.LaneTransaction.*;
import cursitor.fare.message.MvdTransaction.*;
import cursitor.fare.message.VendorTransaction.*;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// The own fields of each transaction JUSTIS, the vendor or either side of a lane begins. What
/// every transaction has, header and key, stands beside them.
final class PartnerForms {
  private static final Kind<HoldGround> GROUND = Kind.named(HoldGround.class);
  private static final String GROUND_CODE = "fare:HoldGroundCode";
  private static final String MVD_CODE = "fare:MvdResponseCode";
  private static final String MVD_FILE = "fare:MvdRecord";
  private static final String BALANCE = "fare:BalanceAmount/nc:Amount";
  private static final String ISSUED = "fare:DelinquencyIssuedDateTime";
  private static final String ADDED_FEE = "fare:AddedFee";
  private static final String REQUEST = "fare:HoldRequestID";
  private static final String SUCCESSOR = "fare:SuccessorCaseParty";

  static final Form<StreamSet> STREAM_SET =
      Form.of(StreamSet.class)
          .inner("placement", "fare:StreamPlacement", PLACEMENT, StreamSet::placement)
          .make(in -> new StreamSet(in.next()));

  static final Form<StreamChange> STREAM_CHANGE =
      Form.of(StreamChange.class)
          .inner("placement", "fare:StreamPlacement", PLACEMENT, StreamChange::placement)
          .make(in -> new StreamChange(in.next()));

  static final Form<TteapFta> TTEAP_FTA =
      Form.of(TteapFta.class)
          .value("flag", "fare:TteapFtaIndicator", Kind.TRUTH, TteapFta::flag)
          .refusedWith(FareCode.E011)
          .inners("charges", "fare:ChargeKey", CHARGE_KEY, TteapFta::charges)
          .make(in -> new TteapFta(in.next(), in.next()));

  static final Form<ObligationRollup> OBLIGATION_ROLLUP =
      Form.of(ObligationRollup.class)
          .value("balance", BALANCE, CENTS, ObligationRollup::balance)
          .refusedWith(FareCode.E010)
          .inners(
              "byPriorityClass",
              "fare:ClassBalance",
              CLASS_BALANCE,
              ObligationRollup::byPriorityClass)
          .make(in -> new ObligationRollup(in.next(), in.next()));

  static final Form<DelinquencyWithdrawn> DELINQUENCY_WITHDRAWN =
      Form.of(DelinquencyWithdrawn.class)
          .value("issuedAt", ISSUED, INSTANT, DelinquencyWithdrawn::issuedAt)
          .inner("fee", ADDED_FEE, FEE, DelinquencyWithdrawn::fee)
          .make(in -> new DelinquencyWithdrawn(in.next(), in.next()));

  static final Form<ReminderMailed> REMINDER_MAILED =
      Form.of(ReminderMailed.class)
          .inner("notice", "fare:MailedNotice", MAILED_NOTICE, ReminderMailed::notice)
          .make(in -> new ReminderMailed(in.next()));

  static final Form<PostDispositionMailed> POST_DISPOSITION_MAILED =
      Form.of(PostDispositionMailed.class)
          .inner("notice", "fare:MailedNotice", MAILED_NOTICE, PostDispositionMailed::notice)
          .make(in -> new PostDispositionMailed(in.next()));

  static final Form<AddressFound> ADDRESS_FOUND =
      Form.of(AddressFound.class)
          .inner("address", "fare:PartyAddress", ADDRESS, AddressFound::address)
          .make(in -> new AddressFound(in.next()));

  static final Form<AddressBad> ADDRESS_BAD =
      Form.of(AddressBad.class)
          .text("noticeNumber", "fare:NoticeID", AddressBad::noticeNumber)
          .inner("place", "nc:Address", PLACE, AddressBad::place)
          .inner("how", "fare:BadAddress", BAD, AddressBad::how)
          .make(in -> new AddressBad(in.next(), in.next(), in.next()));

  static final Form<ElectronicPayment> ELECTRONIC_PAYMENT =
      Form.of(ElectronicPayment.class)
          .text(
              "acsTransactionNumber",
              "fare:ElectronicPaymentReference/fare:AcsTransactionID",
              ElectronicPayment::acsTransactionNumber)
          .value(
              "paidAt",
              "fare:ElectronicPaymentReference/fare:AcsTransactionDateTime",
              INSTANT,
              ElectronicPayment::paidAt)
          .refusedWith(FareCode.E007)
          .text("type", "fare:FinancialTransactionCode", ElectronicPayment::type)
          .value("amount", "fare:PaidAmount/nc:Amount", CENTS, ElectronicPayment::amount)
          .value(
              "convenienceFee",
              "fare:ConvenienceFeeAmount/nc:Amount",
              CENTS,
              ElectronicPayment::convenienceFee)
          .text("method", "nc:PaymentMethodText", ElectronicPayment::method)
          .inner("paidFor", "fare:ObligationKey", OBLIGATION_KEY, ElectronicPayment::paidFor)
          .value(
              "misdirected",
              "fare:MisdirectedIndicator",
              Kind.TRUTH,
              ElectronicPayment::misdirected)
          .inner("successor", SUCCESSOR, PARTY_KEY, ElectronicPayment::successor)
          .make(in ->
              new ElectronicPayment(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                  in.next(), in.next()));

  static final Form<TteapHold> TTEAP_HOLD =
      Form.of(TteapHold.class)
          .value("ground", GROUND_CODE, GROUND, TteapHold::ground)
          .text("mvdCode", MVD_CODE, TteapHold::mvdCode)
          .value("placedAt", "fare:HoldPlacedDateTime", INSTANT, TteapHold::placedAt)
          .make(in -> new TteapHold(in.next(), in.next(), in.next()));

  static final Form<TteapReleased> TTEAP_RELEASED =
      Form.of(TteapReleased.class)
          .value("ground", GROUND_CODE, GROUND, TteapReleased::ground)
          .text("mvdCode", MVD_CODE, TteapReleased::mvdCode)
          .text("reason", "fare:ReleaseReasonCode", TteapReleased::reason)
          .value("releasedAt", "fare:HoldReleasedDateTime", INSTANT, TteapReleased::releasedAt)
          .make(in -> new TteapReleased(in.next(), in.next(), in.next(), in.next()));

  static final Form<TteapReject> TTEAP_REJECT =
      Form.of(TteapReject.class)
          .value("ground", GROUND_CODE, GROUND, TteapReject::ground)
          .text("mvdCode", MVD_CODE, TteapReject::mvdCode)
          .inners("onFile", MVD_FILE, MVD_RECORD, TteapReject::onFile)
          .make(in -> new TteapReject(in.next(), in.next(), in.next()));

  static final Form<Delinquent> DELINQUENT =
      Form.of(Delinquent.class)
          .value(
              "secondNoticeAt",
              "fare:SecondNoticeMailedDateTime",
              INSTANT,
              Delinquent::secondNoticeAt)
          .value("issuedAt", ISSUED, INSTANT, Delinquent::issuedAt)
          .value("balance", BALANCE, CENTS, Delinquent::balance)
          .refusedWith(FareCode.E010)
          .inner("fee", ADDED_FEE, FEE, Delinquent::fee)
          .make(in -> new Delinquent(in.next(), in.next(), in.next(), in.next()));

  static final Form<HoldRequest> HOLD_REQUEST =
      Form.of(HoldRequest.class)
          .text("request", REQUEST, HoldRequest::request)
          .value("ground", GROUND_CODE, GROUND, HoldRequest::ground)
          .inner("person", "nc:Person", PERSON, HoldRequest::person)
          .value("amount", "fare:HoldAmount/nc:Amount", CENTS, HoldRequest::amount)
          .value("attempts", "fare:CollectionAttemptQuantity", Kind.INT, HoldRequest::attempts)
          .values("caseTypes", "fare:CaseTypeCode", Kind.TEXT, HoldRequest::caseTypes)
          .make(in ->
              new HoldRequest(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<ReleaseRequest> RELEASE_REQUEST =
      Form.of(ReleaseRequest.class)
          .text("request", REQUEST, ReleaseRequest::request)
          .value("ground", GROUND_CODE, GROUND, ReleaseRequest::ground)
          .text("reason", "fare:ReleaseReasonCode", ReleaseRequest::reason)
          .make(in -> new ReleaseRequest(in.next(), in.next(), in.next()));

  static final Form<ResendRequest> RESEND_REQUEST =
      Form.of(ResendRequest.class)
          .value("fromSequence", "fare:FromSequenceNumeric", Kind.LONG, ResendRequest::fromSequence)
          .make(in -> new ResendRequest(in.next()));

  static final Form<Reconciliation> RECONCILIATION =
      Form.of(Reconciliation.class)
          .text("subject", "fare:ReconciledValueText", Reconciliation::subject)
          .value("received", "fare:ReceivedAmount/nc:Amount", CENTS, Reconciliation::received)
          .value("reckoned", "fare:ReckonedAmount/nc:Amount", CENTS, Reconciliation::reckoned)
          .value("sequence", "fare:ReconciledSequenceNumeric", Kind.LONG, Reconciliation::sequence)
          .make(in -> new Reconciliation(in.next(), in.next(), in.next(), in.next()));

  private PartnerForms() {}
}
