package cursitor.wire.fare;

import static cursitor.wire.fare.FareKinds.CENTS;
import static cursitor.wire.fare.FareKinds.DATE;
import static cursitor.wire.fare.FareKinds.INSTANT;
import static cursitor.wire.form.Kind.TRUTH;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.ControlFlags.Suspension;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdRecord;
import cursitor.fare.message.StreamPlacement;
import cursitor.wire.form.Entry.Content.Alternative;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;

/// Flags, notices, streams and what the MVD has on file.
final class CollectionForms {
  private static final String SPECIAL = "fare:SpecialCollectionsIndicator";
  private static final String WAIVED = "fare:MoneyHoldWaivedIndicator";
  private static final String REMOVED = "fare:WebIvrRemovedIndicator";
  private static final String RECALLED = "fare:RecalledIndicator";

  static final Form<Suspension> SUSPENSION =
      Form.of(Suspension.class)
          .value("until", "fare:SuspensionUntilDate", DATE, Suspension::until)
          .refusedWith(FareCode.E011)
          .text("reason", "fare:SuspensionReasonCode", Suspension::reason)
          .refusedWith(FareCode.E011)
          .make(in -> new Suspension(in.next(), in.next()));

  static final Form<ControlFlags> FLAGS =
      Form.of(ControlFlags.class)
          .value("specialCollections", SPECIAL, TRUTH, ControlFlags::specialCollections)
          .refusedWith(FareCode.E011)
          .value("moneyHoldWaived", WAIVED, TRUTH, ControlFlags::moneyHoldWaived)
          .refusedWith(FareCode.E011)
          .inner("suspension", "fare:Suspension", SUSPENSION, ControlFlags::suspension)
          .refusedWith(FareCode.E011)
          .value("webIvrRemoved", REMOVED, TRUTH, ControlFlags::webIvrRemoved)
          .refusedWith(FareCode.E011)
          .value("recalled", RECALLED, TRUTH, ControlFlags::recalled)
          .refusedWith(FareCode.E011)
          .make(in -> new ControlFlags(in.next(), in.next(), in.next(), in.next(), in.next()));

  /// The flags a court may change, each with the element its value stands in (FARE-69 to FARE-73).
  static final Alternative[] FLAG_CHANGES = {
    new Alternative(
        FlagChange.Kind.SPECIAL_COLLECTIONS.name(),
        "fare:SpecialCollectionsFlag",
        Form.of(FlagChange.SpecialCollections.class)
            .value("allowed", SPECIAL, TRUTH, FlagChange.SpecialCollections::allowed)
            .refusedWith(FareCode.E011)
            .make(in -> new FlagChange.SpecialCollections(in.next()))),
    new Alternative(
        FlagChange.Kind.TTEAP_WAIVER.name(),
        "fare:TteapWaiverFlag",
        Form.of(FlagChange.TteapWaiver.class)
            .value("waived", WAIVED, TRUTH, FlagChange.TteapWaiver::waived)
            .refusedWith(FareCode.E011)
            .make(in -> new FlagChange.TteapWaiver(in.next()))),
    new Alternative(
        FlagChange.Kind.SUSPEND.name(),
        "fare:SuspendFlag",
        Form.of(FlagChange.Suspend.class)
            .inner("suspension", "fare:Suspension", SUSPENSION, FlagChange.Suspend::suspension)
            .refusedWith(FareCode.E011)
            .make(in -> new FlagChange.Suspend(in.next()))),
    new Alternative(
        FlagChange.Kind.WEB_IVR_REMOVAL.name(),
        "fare:WebIvrRemovalFlag",
        Form.of(FlagChange.WebIvrRemoval.class)
            .value("removed", REMOVED, TRUTH, FlagChange.WebIvrRemoval::removed)
            .refusedWith(FareCode.E011)
            .make(in -> new FlagChange.WebIvrRemoval(in.next()))),
    new Alternative(
        FlagChange.Kind.RECALL.name(),
        "fare:RecallFlag",
        Form.of(FlagChange.Recall.class)
            .value("recalled", RECALLED, TRUTH, _ -> true) // Y only: the schema admits nothing else
            .refusedWith(FareCode.E011)
            .text("reason", "fare:RecallReasonText", FlagChange.Recall::reason)
            .make(in -> {
              in.next();
              return new FlagChange.Recall(in.next());
            }))
  };

  static final Form<CourtNotice> COURT_NOTICE =
      Form.of(CourtNotice.class)
          .text("id", "fare:CourtNoticeID", CourtNotice::id)
          .value(
              "kind",
              "fare:CourtNoticeCategoryCode",
              Kind.named(CourtNotice.Kind.class),
              CourtNotice::kind)
          .value("sentOn", "fare:CourtNoticeSentDate", DATE, CourtNotice::sentOn)
          .make(in -> new CourtNotice(in.next(), in.next(), in.next()));

  static final Form<MailedNotice> MAILED_NOTICE =
      Form.of(MailedNotice.class)
          .text("number", "fare:NoticeID", MailedNotice::number)
          .value(
              "kind",
              "fare:NoticeCategoryCode",
              Kind.named(MailedNotice.Kind.class),
              MailedNotice::kind)
          .textOrEmpty("stream", "fare:StreamCode", MailedNotice::stream)
          .value("mailedAt", "fare:NoticeMailedDateTime", INSTANT, MailedNotice::mailedAt)
          .inner("mailedTo", "nc:Address", PartyForms.PLACE, MailedNotice::mailedTo)
          .value("amountShown", "fare:NoticeAmount/nc:Amount", CENTS, MailedNotice::amountShown)
          .make(in ->
              new MailedNotice(in.next(), in.next(), in.next(), in.next(), in.next(), in.next()));

  static final Form<StreamPlacement> PLACEMENT =
      Form.of(StreamPlacement.class)
          .text("stream", "fare:StreamCode", StreamPlacement::stream)
          .value(
              "step",
              "fare:StreamStepCode",
              Kind.named(StreamPlacement.Step.class),
              StreamPlacement::step)
          .value("from", "fare:StreamFromDate", DATE, StreamPlacement::from)
          .value(
              "noticesCounted",
              "fare:NoticesCountedQuantity",
              Kind.INT,
              StreamPlacement::noticesCounted)
          .make(in -> new StreamPlacement(in.next(), in.next(), in.next(), in.next()));

  static final Form<MvdRecord> MVD_RECORD =
      Form.of(MvdRecord.class)
          .inner("name", "nc:PersonName", PartyForms.NAME, MvdRecord::name)
          .value("birthDate", "nc:PersonBirthDate/nc:Date", DATE, MvdRecord::birthDate)
          .inner("license", "j:DriverLicense", PartyForms.LICENSE, MvdRecord::license)
          .inner("address", "nc:Address", PartyForms.PLACE, MvdRecord::address)
          .value("deceasedOn", "nc:PersonDeathDate/nc:Date", DATE, MvdRecord::deceasedOn)
          .make(in -> new MvdRecord(in.next(), in.next(), in.next(), in.next(), in.next()));

  private CollectionForms() {}
}
