package cursitor.server.simulate.invariant;

import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.SentNotice;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the vendor may do, and when: mail, declare delinquent, take money.
final class VendorRules {
  private final Desks desks;
  private final Past past;
  private final Permission permission;
  private final Pauses pauses;

  VendorRules(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
    permission = new Permission(desks, past);
    pauses = new Pauses(desks);
  }

  /// After each reaction of the vendor, with an account it has kept.
  void kept(Instant at, AccountFile account) {
    pauses.seen(at, account);
  }

  /// After each message a desk sends.
  void sent(Instant at, FareMessage message) {
    PartyKey party = message.party();
    boolean byVendor = message.header().sender().equals(Role.VENDOR_ID);
    switch (message.transaction()) {
      case VendorTransaction.ReminderMailed(var notice) when byVendor -> mailed(at, party, notice);
      case VendorTransaction.PostDispositionMailed(var notice) when byVendor ->
          mailed(at, party, notice);
      case VendorTransaction.Delinquent told when byVendor -> declared(at, party, told);
      case JustisTransaction.DelinquencyWithdrawn _ -> past.standing().remove(party);
      default -> {}
    }
  }

  private void mailed(Instant at, PartyKey party, MailedNotice notice) {
    permission.live(party, "every flag change is obeyed: no notice");
    AccountFile account = desks.accountActedOn(party);
    permission.notSuspended(at, account, "every flag change is obeyed: no notice");
    var sent =
        account.account() == null
            ? List.<SentNotice>of()
            : account.account().mail().notices().stream()
                .filter(each -> each.notice().kind() == notice.kind())
                .toList();
    Broken.unless(
        sent.stream().limit(Math.max(0, sent.size() - 1L)).allMatch(each -> each.returned()),
        "nothing is applied twice: " + notice.kind() + " is mailed",
        party);
  }

  private void declared(Instant at, PartyKey party, VendorTransaction.Delinquent told) {
    permission.live(party, "no delinquency");
    AccountFile account = desks.accountActedOn(party);
    int days = permission.limit(at, FareLimit.DELINQUENT_AFTER_DAYS);
    LocalDate today = desks.day(at);
    Broken.unless(
        !today.isBefore(desks.day(told.secondNoticeAt()).plusDays(days))
            && !today.isBefore(secondAttempt(account).plusDays(days)),
        "no delinquency before day 29",
        party);
    Instant end =
        desks
            .startOf(desks.day(told.secondNoticeAt()).plusDays(days))
            .plus(pauses.since(told.secondNoticeAt(), party));
    Broken.unless(!at.isBefore(end), "no delinquency before day 29, pauses not counted", party);
    Broken.unless(
        told.balance() > 0 && Desks.due(account) > 0, "no delinquency at balance 0", party);
    permission.notSuspended(at, account, "no delinquency");
    Broken.unless(
        past.standing().add(party), "nothing is applied twice: delinquency is declared", party);
    past.issued().put(party, at);
  }

  /// The day of the second attempt to collect, by whoever; none: never.
  private LocalDate secondAttempt(AccountFile account) {
    Account data = account.account();
    Stream<LocalDate> mailed =
        data == null
            ? Stream.of()
            : data.mail().notices().stream()
                .filter(each -> each.notice().kind() != MailedNotice.Kind.REMINDER)
                .map(each -> desks.day(each.notice().mailedAt()));
    return Stream.concat(
            mailed, Permission.data(account).courtNotices().stream().map(notice -> notice.sentOn()))
        .sorted()
        .skip(1)
        .findFirst()
        .orElse(LocalDate.MAX.minusYears(1));
  }

  /// A payment was taken: mandatory appearance is never payable, whatever amount stands (FARE-11),
  /// nor is anything over the web where the court has removed that (FARE-30).
  void took(VendorAct.PaymentTaken payment) {
    Broken.unless(
        past.taken().put(payment.acsTransactionNumber(), payment.amount()) == null,
        "nothing is applied twice: payment " + payment.acsTransactionNumber(),
        payment.party());
    AccountFile account = desks.accountActedOn(payment.party());
    if (account.account() == null || account.position().life() != Position.Life.LIVE) {
      return;
    }
    CaseParty data = Permission.data(account);
    Broken.unless(
        !data.flags().webIvrRemoved(),
        "every flag change is obeyed: no web payment while removed",
        payment.party());
    if (data.undisposed()) {
      Broken.unless(
          payable(data, payment.paidFor()),
          "mandatory appearance is never payable",
          payment.party());
    }
  }

  /// Before disposition something must be named, and it must need no appearance.
  private static boolean payable(CaseParty data, @Nullable ObligationKey paidFor) {
    return paidFor != null
        && (paidFor.charge() == null
            || data.charge(paidFor.charge())
                .filter(charge -> !charge.mandatoryAppearance() && !charge.disposed())
                .isPresent());
  }
}
