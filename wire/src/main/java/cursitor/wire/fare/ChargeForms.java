package cursitor.wire.fare;

import static cursitor.wire.fare.FareKinds.CENTS;
import static cursitor.wire.fare.FareKinds.DATE;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction.MandatoryAppearanceUpdate.Indicator;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// Citations, charges and sentences.
final class ChargeForms {
  private static final String ID = "/nc:IdentificationID";
  private static final String CITATION_MORE = "fare:CitationAugmentation/";
  private static final String CHARGE_MORE = "fare:ChargeAugmentation/";
  private static final String SENTENCE_MORE = "fare:SentenceAugmentation/";

  static final Form<Citation.Vehicle> VEHICLE =
      Form.of(Citation.Vehicle.class)
          .text(
              "plate",
              "j:ConveyanceRegistration/j:ConveyanceRegistrationPlateIdentification" + ID,
              Citation.Vehicle::plate)
          .text(
              "plateState",
              "j:ConveyanceRegistration/j:RegistrationJurisdiction"
                  + "/j:JurisdictionANSID20AuthorityCode",
              Citation.Vehicle::plateState)
          .text("vin", "nc:Vehicle/nc:VehicleIdentification" + ID, Citation.Vehicle::vin)
          .make(in -> new Citation.Vehicle(in.next(), in.next(), in.next()));

  static final Form<Citation> CITATION =
      Form.of(Citation.class)
          .text("number", "nc:ActivityIdentification" + ID, Citation::number)
          .text("agency", "j:CitationAgency/nc:OrganizationName", Citation::agency)
          .value("issuedOn", "nc:ActivityDate/nc:Date", DATE, Citation::issuedOn)
          .text("location", "nc:ActivityLocation/nc:LocationDescriptionText", Citation::location)
          .text("officer", CITATION_MORE + "fare:IssuingOfficialName", Citation::officer)
          .inner("vehicle", CITATION_MORE + "fare:CitedVehicle", VEHICLE, Citation::vehicle)
          .make(
              in -> new Citation(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<Charge.Plea> PLEA =
      Form.of(Charge.Plea.class)
          .text("code", "j:PleaDescriptionText", Charge.Plea::code)
          .value("on", "fare:PleaAugmentation/fare:PleaDate", DATE, Charge.Plea::on)
          .make(in -> new Charge.Plea(in.next(), in.next()));

  static final Form<Charge.Disposition> DISPOSITION =
      Form.of(Charge.Disposition.class)
          .text("code", "nc:DispositionCategoryText", Charge.Disposition::code)
          .value("on", "nc:DispositionDate/nc:Date", DATE, Charge.Disposition::on)
          .make(in -> new Charge.Disposition(in.next(), in.next()));

  static final Form<Charge> CHARGE =
      Form.of(Charge.class)
          .inner("key", CHARGE_MORE + "fare:ChargeKey", KeyForms.CHARGE_KEY, Charge::key)
          .text(
              "lawCode", "j:ChargeStatute/j:StatuteCodeSectionIdentification" + ID, Charge::lawCode)
          .values(
              "formerLawCodes",
              CHARGE_MORE + "fare:FormerLawCodeID",
              Kind.TEXT,
              Charge::formerLawCodes)
          .text("description", "j:ChargeDescriptionText", Charge::description)
          .text("caseType", CHARGE_MORE + "fare:CaseTypeCode", Charge::caseType)
          .value("violationDate", CHARGE_MORE + "fare:ViolationDate", DATE, Charge::violationDate)
          .inner("plea", "j:ChargePlea", PLEA, Charge::plea)
          .inner("disposition", "j:ChargeDisposition", DISPOSITION, Charge::disposition)
          .value(
              "mandatoryAppearance",
              CHARGE_MORE + "fare:MandatoryAppearanceIndicator",
              Kind.TRUTH,
              Charge::mandatoryAppearance)
          .refusedWith(FareCode.E011)
          .value(
              "failedToAppearOn",
              CHARGE_MORE + "fare:FailureToAppearDate",
              DATE,
              Charge::failedToAppearOn)
          .value("appearedOn", CHARGE_MORE + "fare:AppearanceDate", DATE, Charge::appearedOn)
          .value(
              "divertible",
              CHARGE_MORE + "fare:DefensiveDrivingEligibleIndicator",
              Kind.TRUTH,
              Charge::divertible)
          .make(in ->
              new Charge(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(),
                  in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<Indicator> INDICATOR =
      Form.of(Indicator.class)
          .inner("charge", "fare:ChargeKey", KeyForms.CHARGE_KEY, Indicator::charge)
          .value("mandatory", "fare:MandatoryAppearanceIndicator", Kind.TRUTH, Indicator::mandatory)
          .refusedWith(FareCode.E011)
          .make(in -> new Indicator(in.next(), in.next()));

  static final Form<Sentence> SENTENCE =
      Form.of(Sentence.class)
          .inner("charge", SENTENCE_MORE + "fare:ChargeKey", KeyForms.CHARGE_KEY, Sentence::charge)
          .value("on", "nc:ActivityDate/nc:Date", DATE, Sentence::on)
          .value(
              "kind",
              SENTENCE_MORE + "fare:SentenceKindCode",
              Kind.named(Sentence.Kind.class),
              Sentence::kind)
          .text("text", "j:SentenceDescriptionText", Sentence::text)
          .value(
              "suspended",
              SENTENCE_MORE + "fare:SuspendedAmount/nc:Amount",
              CENTS,
              Sentence::suspended)
          .value("dueOn", "nc:ActivityDueDate/nc:Date", DATE, Sentence::dueOn)
          .text("planId", SENTENCE_MORE + "fare:PaymentPlanID", Sentence::planId)
          .make(in ->
              new Sentence(
                  in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  private ChargeForms() {}
}
