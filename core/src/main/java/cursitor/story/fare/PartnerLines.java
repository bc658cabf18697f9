package cursitor.story.fare;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.PartyKey;
import cursitor.fare.justis.HubFile;
import cursitor.fare.justis.JustisAct;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.cast.Cast;
import cursitor.story.fare.cast.Customers;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.line.FareStep;
import java.time.Instant;
import java.util.function.Consumer;

/// What happens at JUSTIS, the vendor and the MVD, and work that people close.
final class PartnerLines {
  private final FareNarrator narrator;
  private final Customers customers;
  private final Consumer<Act> perform;
  private int payments;

  PartnerLines(Cast cast, FareNarrator narrator, Consumer<Act> perform) {
    this.narrator = narrator;
    this.customers = new Customers(cast);
    this.perform = perform;
  }

  void take(FareStep.PartnerLine line, Moment moment) {
    perform.accept(
        switch (line) {
          case FareStep.MvdKnows knows ->
              customers.filed(
                  Role.MVD_ID,
                  knows.tag(),
                  knows.customer(),
                  knows.vehicles(),
                  knows.deceased(),
                  knows.differences());
          case FareStep.VendorMails mails ->
              new VendorAct.NoticeMailed(
                  Role.VENDOR_ID, FareWorld.mode(), mails.key(), mails.kind());
          case FareStep.NoticeComesBack back ->
              new VendorAct.MailReturned(
                  Role.VENDOR_ID, FareWorld.mode(), back.key(), null, back.reason());
          case FareStep.VendorFindsAddress finds ->
              new VendorAct.AddressTraced(
                  Role.VENDOR_ID, FareWorld.mode(), finds.key(), finds.place());
          case FareStep.VendorTakesPayment takes -> payment(takes, moment);
          case FareStep.JustisLooksAnew looks -> lookedAnew(looks.key());
          case FareStep.WorkClosed closed -> closing(closed);
        });
  }

  private Act payment(FareStep.VendorTakesPayment takes, Moment moment) {
    payments++;
    String number = takes.number();
    Instant at = takes.paidAt() == null ? moment.instant() : Moment.instant(takes.paidAt());
    return new VendorAct.PaymentTaken(
        Role.VENDOR_ID,
        FareWorld.mode(),
        takes.key(),
        number == null ? "W-" + payments : number,
        at,
        takes.type(),
        takes.amount(),
        0,
        "CARD",
        takes.paidFor());
  }

  private static Act lookedAnew(PartyKey party) {
    return new JustisAct.LookedAnew(
        Role.JUSTIS_ID,
        FareWorld.mode(),
        new CaseKey(Role.JUSTIS_ID, FareWorld.mode(), HubFile.KIND, party.fileName()));
  }

  private Act closing(FareStep.WorkClosed closed) {
    WorkItem item = narrator.workItem(Role.named(closed.desk()), closed.code());
    return new WorkItemClosed(
        item.caseFile(), item.id(), closed.reason(), "A CLERK", closed.unanswered());
  }
}
