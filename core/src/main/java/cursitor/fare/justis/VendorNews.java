package cursitor.fare.justis;

import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.MvdOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the vendor tells: noted and passed on to the court (FARE-04).
final class VendorNews {
  private final HubSitting now;

  VendorNews(HubSitting now) {
    this.now = now;
  }

  Result take(FareMessage message, VendorTransaction transaction) {
    if (transaction instanceof VendorTransaction.ElectronicPayment payment) {
      return paid(message, payment);
    }
    return switch (now.file().life()) {
      case UNKNOWN, WAITING -> Result.no(FareCode.E002, "");
      case LIVE -> live(message, transaction);
      case RECALLED, INVALID -> ended(message, transaction);
      case DELETED ->
          concernsHold(transaction) ? hold(message, transaction) : Result.no(FareCode.E013, "");
    };
  }

  /// What happened before the end is still told; of a case/party that was recalled before it came
  /// there is nothing to tell.
  private Result ended(FareMessage message, VendorTransaction transaction) {
    if (transaction instanceof VendorTransaction.Delinquent) {
      return Result.no(FareCode.E003, "");
    }
    return now.file().data() == null && !concernsHold(transaction)
        ? Result.no(FareCode.E002, "")
        : live(message, transaction);
  }

  private static boolean concernsHold(VendorTransaction transaction) {
    return transaction instanceof VendorTransaction.TteapHold
        || transaction instanceof VendorTransaction.TteapReleased
        || transaction instanceof VendorTransaction.TteapReject;
  }

  private Result live(FareMessage message, VendorTransaction transaction) {
    return switch (transaction) {
      case VendorTransaction.PostDispositionMailed(MailedNotice notice) -> mailed(message, notice);
      case VendorTransaction.AddressFound(Address address) -> {
        CaseParty data = now.data();
        List<Address> addresses = new ArrayList<>(data.addresses());
        addresses.add(address);
        now.set(now.file().with(data.change().addresses(addresses).done()));
        yield passedOn(message);
      }
      case VendorTransaction.AddressBad bad -> {
        CaseParty data = now.data();
        List<Address> addresses = new ArrayList<>(data.addresses());
        addresses.replaceAll(
            each -> each.place().equals(bad.place()) ? each.returned(bad.how()) : each);
        now.set(now.file().with(data.change().addresses(addresses).done()));
        yield passedOn(message);
      }
      case VendorTransaction.Delinquent told -> new DelinquencyRule(now).declared(message, told);
      case VendorTransaction.TteapHold _,
          VendorTransaction.TteapReleased _,
          VendorTransaction.TteapReject _ ->
          hold(message, transaction);
      case VendorTransaction.ReminderMailed _ -> passedOn(message);
      case VendorTransaction.ElectronicPayment payment -> paid(message, payment);
    };
  }

  private Result passedOn(FareMessage message) {
    now.toCourt(Origin.of(message), message.transaction());
    return Result.done();
  }

  /// A post-disposition notice counts (FARE-20), and the vendor has taken the step itself.
  private Result mailed(FareMessage message, MailedNotice notice) {
    Notices before = now.file().notices();
    if (!before.mailed().contains(notice.number())) {
      Notices next = before.with(notice.number());
      StreamPlacement at = before.atVendor();
      Step step = notice.kind() == MailedNotice.Kind.POST1 ? Step.POST2 : Step.AWAIT_DAY_29;
      Notices after =
          at == null || at.step() == Step.NONE
              ? next
              : next.at(new StreamPlacement(at.stream(), step, at.from(), next.mailed().size()));
      now.set(now.file().with(after));
    }
    passedOn(message);
    if (now.file().life() == HubFile.Life.LIVE) {
      new Rules(now).look(Origin.of(message).alone());
    }
    return Result.done();
  }

  /// Money is always passed on (A33).
  private Result paid(FareMessage message, VendorTransaction.ElectronicPayment payment) {
    Money money = now.file().money();
    if (money.announced(payment.acsTransactionNumber()).isPresent()) {
      return Result.done(FareCode.E004);
    }
    List<Money.Announced> announced = new ArrayList<>(money.announced());
    announced.add(new Money.Announced(payment, now.minutes().at(), false));
    now.set(now.file().with(money.announced(announced)));
    boolean astray = now.file().life() != HubFile.Life.LIVE;
    now.toCourt(
        Origin.of(message), astray ? payment.astray(now.file().succession().successor()) : payment);
    int days = now.policy().limit(now.today(), FareLimit.CONFIRMATION_DUE_DAYS);
    now.minutes()
        .alarm(
            now.file().key(),
            Alarms.confirmation(payment.acsTransactionNumber()),
            now.policy().businessDaysAfter(now.minutes().at(), days));
    return Result.done();
  }

  private Result hold(FareMessage message, VendorTransaction transaction) {
    HoldsTold holds = now.file().holds();
    switch (transaction) {
      case VendorTransaction.TteapHold held ->
          now.set(now.file().with(holds.with(held.ground(), HoldsTold.Status.HELD)));
      case VendorTransaction.TteapReleased released ->
          now.set(now.file().with(holds.with(released.ground(), HoldsTold.Status.RELEASED)));
      case VendorTransaction.TteapReject reject -> {
        now.set(now.file().with(holds.with(reject.ground(), HoldsTold.Status.REJECTED)));
        return reject(message, reject);
      }
      default -> throw new IllegalStateException("no word of a hold");
    }
    return passedOn(message);
  }

  /// Partial matches and deaths go to the court, no match as the court has chosen (A5). What does
  /// not is the hub's own to look at.
  private Result reject(FareMessage message, VendorTransaction.TteapReject reject) {
    Optional<MvdOutcome> outcome = now.policy().mvdResponse(now.today(), reject.mvdCode());
    boolean toCourt =
        switch (outcome.map(MvdOutcome::toCourt).orElse(MvdOutcome.ToCourt.ALWAYS)) {
          case ALWAYS -> true;
          case SETTING ->
              now.policy()
                  .court(now.today(), now.file().party().court().value())
                  .map(CourtProfile::noMatchToCourt)
                  .orElse(true);
          case NO -> false;
        };
    if (toCourt) {
      return passedOn(message);
    }
    if (outcome.map(MvdOutcome::toCourt).equals(Optional.of(MvdOutcome.ToCourt.NO))) {
      now.raise(
          "MVD " + reject.mvdCode(),
          WorkItem.Kind.REVIEW_CASE,
          message.header().messageId(),
          reject.mvdCode(),
          "The MVD did not take the vendor's request; ask the vendor to correct it and ask again.");
    }
    return Result.done();
  }
}
