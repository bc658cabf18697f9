package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.Announced.Hold;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.VendorTransaction;
import cursitor.policy.Row;
import java.util.ArrayList;
import java.util.List;

/// Notices mailed, addresses found and returned, holds placed and released: what the vendor tells
/// and the court enters (FARE-12, FARE-51, FARE-53, FARE-56, FARE-58, FARE-74).
record Events(Bench bench, RegisterSitting sitting, FareMessage message) {
  private static final String HOLD = "hold ";

  /// @param overtaken something newer about the same hold was entered before
  List<FareCode> enter(VendorTransaction event, boolean overtaken) {
    return switch (event) {
      case VendorTransaction.ReminderMailed(MailedNotice notice) -> mailed(notice);
      case VendorTransaction.PostDispositionMailed(MailedNotice notice) -> mailed(notice);
      case VendorTransaction.AddressFound(Address address) -> found(address);
      case VendorTransaction.AddressBad bad -> returned(bad);
      case VendorTransaction.TteapHold hold -> placed(hold, overtaken);
      case VendorTransaction.TteapReleased released -> released(released);
      case VendorTransaction.TteapReject reject -> rejected(reject, overtaken);
      case VendorTransaction.ElectronicPayment _, VendorTransaction.Delinquent _ ->
          throw new IllegalArgumentException("not an event: " + event.code());
    };
  }

  private void docket(String text) {
    sitting.docket(message.transaction().code().name(), text);
  }

  private List<FareCode> mailed(MailedNotice notice) {
    if (sitting.file().announced().notices().stream()
        .anyMatch(each -> each.number().equals(notice.number()))) {
      return List.of(FareCode.W101);
    }
    sitting.become(file -> file.with(file.announced().with(notice)));
    docket(
        switch (notice.kind()) {
          case REMINDER -> "Reminder notice mailed";
          case POST1 -> "Post-disposition notice 1 mailed";
          case POST2 -> "Post-disposition notice 2 mailed";
        });
    return List.of();
  }

  /// Posted as from ACS/FARE (FARE-52), unless it is the current one anyway.
  private List<FareCode> found(Address address) {
    CaseParty before = sitting.caseParty();
    Address current = before.currentAddress();
    if (current != null && current.place().equals(address.place())) {
      return List.of(FareCode.W101);
    }
    List<Address> addresses = new ArrayList<>(before.addresses());
    addresses.add(address);
    sitting.become(file -> file.with(before.change().addresses(addresses).done()));
    docket("Address found by ACS/FARE posted");
    return List.of();
  }

  private List<FareCode> returned(VendorTransaction.AddressBad bad) {
    CaseParty before = sitting.caseParty();
    List<Address> addresses =
        before.addresses().stream()
            .map(each -> each.place().equals(bad.place()) ? each.returned(bad.how()) : each)
            .toList();
    if (before.addresses().stream().noneMatch(each -> each.place().equals(bad.place()))) {
      return List.of(FareCode.E002);
    }
    if (addresses.equals(before.addresses())) {
      return List.of(FareCode.W101);
    }
    sitting.become(file -> file.with(before.change().addresses(addresses).done()));
    docket("Mail returned (%s), the address is flagged as bad".formatted(bad.how().reason()));
    asksOfDeath(bad);
    return List.of();
  }

  /// A review, never a status (`fare.md` 2.5).
  private void asksOfDeath(VendorTransaction.AddressBad bad) {
    Row reason = bench.policy().badAddressReason(bench.today(), bad.how().reason()).orElse(null);
    if (reason != null && reason.yes("asksOfDeath")) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.REVIEW_CASE,
              "death",
              bad.how().reason(),
              "Mail came back with word that the party may have died. Find out, and enter it in the case."));
    }
  }

  // ---- holds

  private List<FareCode> placed(VendorTransaction.TteapHold hold, boolean overtaken) {
    if (!overtaken) {
      stands(new Hold(hold.ground(), Hold.Standing.CONFIRMED, hold.mvdCode(), hold.placedAt()));
      sitting.settle(topic(hold.ground()), "overtaken", "the hold was placed");
    }
    docket("Registration hold placed (%s)".formatted(hold.ground()));
    return List.of();
  }

  private List<FareCode> released(VendorTransaction.TteapReleased released) {
    boolean held =
        sitting.file().announced().holds().stream()
            .anyMatch(each ->
                each.ground() == released.ground() && each.standing() == Hold.Standing.CONFIRMED);
    stands(
        new Hold(
            released.ground(), Hold.Standing.RELEASED, released.reason(), released.releasedAt()));
    docket("Registration hold released (%s, %s)".formatted(released.ground(), released.reason()));
    return held ? List.of() : List.of(FareCode.W102);
  }

  private void stands(Hold hold) {
    sitting.become(file -> file.with(file.announced().with(hold)));
  }

  private List<FareCode> rejected(VendorTransaction.TteapReject reject, boolean overtaken) {
    if (!overtaken) {
      stands(
          new Hold(
              reject.ground(), Hold.Standing.REJECTED, reject.mvdCode(), bench.minutes().at()));
    }
    Announced.Rejection rejection =
        new Announced.Rejection(
            reject.ground(), reject.mvdCode(), bench.minutes().at(), reject.onFile());
    sitting.become(file -> file.with(file.announced().with(rejection)));
    docket(
        "Registration hold not placed (%s, MVD code %s)"
            .formatted(reject.ground(), reject.mvdCode()));
    sitting.settle(topic(reject.ground()), "overtaken", "the MVD answered again");
    sitting.raise(
        new Concern(
            WorkItem.Kind.REVIEW_CASE,
            topic(reject.ground()),
            message.header().messageId(),
            reject.mvdCode(),
            title(reject.mvdCode())
                + " Compare the court's data with the MVD's, correct them and submit the case again.",
            new Comparison(sitting.caseParty()).with(reject.onFile())));
    return List.of();
  }

  private String title(String code) {
    return bench
        .policy()
        .mvdResponse(bench.today(), code)
        .map(outcome -> "The MVD did not place the hold: " + outcome.title() + ".")
        .orElse("The MVD did not place the hold.");
  }

  private static String topic(HoldGround ground) {
    return HOLD + ground;
  }

  /// Whether a work item of this topic asks for what the MVD did not carry out to be corrected.
  static boolean asks(String topic) {
    return topic.startsWith(HOLD);
  }
}
