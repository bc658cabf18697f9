package cursitor.wire.fare;

import static cursitor.wire.fare.ChargeForms.*;
import static cursitor.wire.fare.CollectionForms.*;
import static cursitor.wire.fare.FareKinds.*;
import static cursitor.wire.fare.KeyForms.*;
import static cursitor.wire.fare.MoneyForms.*;
import static cursitor.wire.fare.PartyForms.*;

import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.CourtTransaction.*;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// The own fields of each transaction a court begins. What every transaction has, header and key,
/// stands beside them.
final class CourtForms {
  /// A whole case/party. Its key is that of the message it stands in, written once.
  private static final Form<CaseParty> SUBMITTED =
      Form.of(CaseParty.class)
          .inner("data", "nc:Case", CASE_DATA, CaseParty::data)
          .inner("person", "nc:Person", PERSON, CaseParty::person)
          .inners("addresses", "fare:PartyAddress", ADDRESS, CaseParty::addresses)
          .value(
              "firstAppearance",
              "fare:FirstAppearanceDateTime",
              LOCAL_DATE_TIME,
              CaseParty::firstAppearance)
          .inners("citations", "j:Citation", CITATION, CaseParty::citations)
          .inners("charges", "j:Charge", CHARGE, CaseParty::charges)
          .inners("sentences", "j:ChargeSentence", SENTENCE, CaseParty::sentences)
          .inners("obligations", "nc:Obligation", OBLIGATION, CaseParty::obligations)
          .inners("financials", "nc:Payment", FINANCIAL, CaseParty::financials)
          .inner("flags", "fare:ControlFlags", FLAGS, CaseParty::flags)
          .inners("courtNotices", "fare:CourtNotice", COURT_NOTICE, CaseParty::courtNotices)
          .make(in ->
              new CaseParty(
                  in.within(PartyKey.class),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next(),
                  in.next()));

  static final Form<CaseAdd> CASE_ADD =
      Form.of(CaseAdd.class)
          .inner("caseParty", "fare:SubmittedCaseParty", SUBMITTED, CaseAdd::caseParty)
          .inner("predecessor", "fare:PredecessorCaseParty", PARTY_KEY, CaseAdd::predecessor)
          .make(in -> new CaseAdd(in.next(), in.next()));

  static final Form<CaseUpdate> CASE_UPDATE =
      Form.of(CaseUpdate.class)
          .inner("data", "nc:Case", CASE_DATA, CaseUpdate::data)
          .inners("citations", "j:Citation", CITATION, CaseUpdate::citations)
          .make(in -> new CaseUpdate(in.next(), in.next()));

  static final Form<CaseDelete> CASE_DELETE =
      Form.of(CaseDelete.class)
          .value(
              "ground",
              "fare:DeletionGroundCode",
              Kind.named(CaseDelete.Ground.class),
              CaseDelete::ground)
          .make(in -> new CaseDelete(in.next()));

  static final Form<CaseInvalidate> CASE_INVALIDATE =
      Form.of(CaseInvalidate.class)
          .inner("successor", "fare:SuccessorCaseParty", PARTY_KEY, CaseInvalidate::successor)
          .make(in -> new CaseInvalidate(in.next()));

  static final Form<PartyUpdate> PARTY_UPDATE =
      Form.of(PartyUpdate.class)
          .inner("person", "nc:Person", PERSON, PartyUpdate::person)
          .make(in -> new PartyUpdate(in.next()));

  static final Form<AddressUpdate> ADDRESS_UPDATE =
      Form.of(AddressUpdate.class)
          .inner("address", "fare:PartyAddress", ADDRESS, AddressUpdate::address)
          .make(in -> new AddressUpdate(in.next()));

  static final Form<AppearanceUpdate> APPEARANCE_UPDATE =
      Form.of(AppearanceUpdate.class)
          .value(
              "firstAppearance",
              "fare:FirstAppearanceDateTime",
              LOCAL_DATE_TIME,
              AppearanceUpdate::firstAppearance)
          .make(in -> new AppearanceUpdate(in.next()));

  static final Form<MandatoryAppearanceUpdate> MANDATORY_APPEARANCE_UPDATE =
      Form.of(MandatoryAppearanceUpdate.class)
          .inners(
              "indicators",
              "fare:ChargeAppearance",
              INDICATOR,
              MandatoryAppearanceUpdate::indicators)
          .make(in -> new MandatoryAppearanceUpdate(in.next()));

  static final Form<ChargeAdd> CHARGE_ADD =
      Form.of(ChargeAdd.class)
          .inner("charge", "j:Charge", CHARGE, ChargeAdd::charge)
          .inner("citation", "j:Citation", CITATION, ChargeAdd::citation)
          .make(in -> new ChargeAdd(in.next(), in.next()));

  static final Form<ChargeUpdate> CHARGE_UPDATE =
      Form.of(ChargeUpdate.class)
          .inner("charge", "j:Charge", CHARGE, ChargeUpdate::charge)
          .make(in -> new ChargeUpdate(in.next()));

  static final Form<ChargeDelete> CHARGE_DELETE =
      Form.of(ChargeDelete.class)
          .inner("charge", "fare:ChargeKey", CHARGE_KEY, ChargeDelete::charge)
          .make(in -> new ChargeDelete(in.next()));

  static final Form<SentenceUpdate> SENTENCE_UPDATE =
      Form.of(SentenceUpdate.class)
          .inner("charge", "fare:ChargeKey", CHARGE_KEY, SentenceUpdate::charge)
          .inners("sentences", "j:ChargeSentence", SENTENCE, SentenceUpdate::sentences)
          .make(in -> new SentenceUpdate(in.next(), in.next()));

  static final Form<ObligationAdd> OBLIGATION_ADD =
      Form.of(ObligationAdd.class)
          .inner("obligation", "nc:Obligation", OBLIGATION, ObligationAdd::obligation)
          .make(in -> new ObligationAdd(in.next()));

  static final Form<ObligationUpdate> OBLIGATION_UPDATE =
      Form.of(ObligationUpdate.class)
          .inner("obligation", "nc:Obligation", OBLIGATION, ObligationUpdate::obligation)
          .make(in -> new ObligationUpdate(in.next()));

  static final Form<ObligationDelete> OBLIGATION_DELETE =
      Form.of(ObligationDelete.class)
          .inner("obligation", "fare:ObligationKey", OBLIGATION_KEY, ObligationDelete::obligation)
          .make(in -> new ObligationDelete(in.next()));

  static final Form<CourtPayment> COURT_PAYMENT =
      Form.of(CourtPayment.class)
          .inner("payment", "nc:Payment", FINANCIAL, CourtPayment::payment)
          .make(in -> new CourtPayment(in.next()));

  static final Form<NonFinancialAdjustment> NON_FINANCIAL_ADJUSTMENT =
      Form.of(NonFinancialAdjustment.class)
          .inner("adjustment", "nc:Payment", FINANCIAL, NonFinancialAdjustment::adjustment)
          .make(in -> new NonFinancialAdjustment(in.next()));

  static final Form<PaymentConfirmation> PAYMENT_CONFIRMATION =
      Form.of(PaymentConfirmation.class)
          .inner("booking", "nc:Payment", FINANCIAL, PaymentConfirmation::booking)
          .make(in -> new PaymentConfirmation(in.next()));

  static final Form<FlagUpdate> FLAG_UPDATE =
      Form.of(FlagUpdate.class)
          .either("change", FlagUpdate::change, FLAG_CHANGES)
          .refusedWith(FareCode.E011)
          .make(in -> new FlagUpdate(in.next()));

  static final Form<TteapNoticeIndicator> TTEAP_NOTICE_INDICATOR =
      Form.of(TteapNoticeIndicator.class)
          .inner("notice", "fare:CourtNotice", COURT_NOTICE, TteapNoticeIndicator::notice)
          .make(in -> new TteapNoticeIndicator(in.next()));

  private CourtForms() {}
}
