package cursitor.server.simulate.invariant;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Reason;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.SentNotice;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the vendor may do, and when: mail, declare delinquent, ask for holds, collect, take money.
final class VendorRules {
  private final Desks desks;
  private final Past past;

  VendorRules(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
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
      case MvdTransaction.HoldRequest request -> holdRequested(at, party, request);
      case JustisTransaction.TteapFta fta -> flagged(at, party, fta);
      case JustisTransaction.DelinquencyWithdrawn _ -> past.standing().remove(party);
      default -> {}
    }
  }

  /// After each reason a desk records.
  void reasoned(Instant at, CaseKey key, Reason reason) {
    if (reason.question().equals("special collection")
        && reason.outcome().equals("begun")
        && desks.files().get(key) instanceof AccountFile account) {
      afterGrace(at, account, "special collection");
      Broken.unless(
          !Boolean.FALSE.equals(data(account).flags().specialCollections()),
          "every flag change is obeyed: no special collection while the flag is N",
          account.party());
    }
  }

  private static CaseParty data(AccountFile account) {
    Account data = account.account();
    if (data == null) {
      throw new Broken("the vendor acts on an account without data", account.party());
    }
    return data.caseParty();
  }

  private void live(PartyKey party, String what) {
    AccountFile account = desks.accountActedOn(party);
    Past.AtRest known = past.atRest().get(party);
    Broken.unless(
        account.position().life() == Position.Life.LIVE && (known == null || known.live()),
        what + " on a recalled or sealed case",
        party);
  }

  private void notSuspended(Instant at, AccountFile account, String what) {
    LocalDate today = desks.day(at);
    Past.AtRest known = past.atRest().get(account.party());
    var register = desks.register(account.party());
    boolean atCourt =
        known != null
            && known.flags().suspendedOn(today)
            && register != null
            && register.caseParty().flags().suspendedOn(today);
    Broken.unless(
        !data(account).flags().suspendedOn(today) && !atCourt,
        what + " while suspended",
        account.party());
  }

  private void mailed(Instant at, PartyKey party, MailedNotice notice) {
    live(party, "every flag change is obeyed: no notice");
    AccountFile account = desks.accountActedOn(party);
    notSuspended(at, account, "every flag change is obeyed: no notice");
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
    live(party, "no delinquency");
    AccountFile account = desks.accountActedOn(party);
    int days = policy(at, FareLimit.DELINQUENT_AFTER_DAYS);
    LocalDate today = desks.day(at);
    Broken.unless(
        !today.isBefore(desks.day(told.secondNoticeAt()).plusDays(days))
            && !today.isBefore(secondAttempt(account).plusDays(days)),
        "no delinquency before day 29",
        party);
    Broken.unless(
        told.balance() > 0 && Desks.due(account) > 0, "no delinquency at balance 0", party);
    notSuspended(at, account, "no delinquency");
    Broken.unless(
        past.standing().add(party), "nothing is applied twice: delinquency is declared", party);
    past.issued().put(party, at);
  }

  private int policy(Instant at, FareLimit limit) {
    return desks.policy().limit(desks.day(at), limit);
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
            mailed, data(account).courtNotices().stream().map(notice -> notice.sentOn()))
        .sorted()
        .skip(1)
        .findFirst()
        .orElse(LocalDate.MAX.minusYears(1));
  }

  private void holdRequested(Instant at, PartyKey party, MvdTransaction.HoldRequest request) {
    live(party, "no hold requested");
    AccountFile account = desks.accountActedOn(party);
    if (request.ground() == HoldGround.FTA) {
      Past.Flag flag = past.ftaFlags().get(party);
      Broken.unless(flag != null && flag.value(), "no FTA hold without the flag at Y", party);
      notSuspended(at, account, "no FTA hold");
      return;
    }
    afterGrace(at, account, "money hold");
    CaseParty data = data(account);
    Past.AtRest known = past.atRest().get(party);
    var register = desks.register(party);
    boolean waivedAtCourt =
        known != null
            && known.flags().moneyHoldWaived()
            && register != null
            && register.caseParty().flags().moneyHoldWaived();
    Broken.unless(
        !data.flags().moneyHoldWaived() && !waivedAtCourt, "no money hold while waived", party);
    Broken.unless(
        data.charges().stream()
            .anyMatch(charge -> desks.is(desks.day(at), charge.caseType(), CaseType::moneyHold)),
        "no money hold for parking alone",
        party);
    Broken.unless(
        Desks.due(account) > 0 && request.amount() > 0, "no money hold at balance 0", party);
  }

  private void afterGrace(Instant at, AccountFile account, String what) {
    PartyKey party = account.party();
    live(party, "no " + what);
    Instant declared = past.issued().get(party);
    Duration grace = Duration.ofHours(policy(at, FareLimit.GRACE_HOURS));
    Broken.unless(
        declared != null && !at.isBefore(declared.plus(grace)),
        "no " + what + " before 72 hours",
        party);
    notSuspended(at, account, "no " + what);
  }

  /// The flag stands on a criminal traffic charge nobody appeared on (FARE-22).
  private void flagged(Instant at, PartyKey party, JustisTransaction.TteapFta fta) {
    var hub = desks.hub(party);
    CaseParty data = hub == null ? null : hub.data();
    if (fta.flag()) {
      Broken.unless(
          data != null
              && data.charges().stream().anyMatch(charge -> failedToAppear(desks, at, charge)),
          "no FTA flag without a failure to appear",
          party);
    }
  }

  /// Whether nobody has appeared on a charge on whose ground a hold may be asked for.
  static boolean failedToAppear(Desks desks, Instant at, Charge charge) {
    return charge.failedToAppearOn() != null
        && charge.appearedOn() == null
        && !charge.disposed()
        && desks.is(desks.day(at), charge.caseType(), CaseType::ftaHold);
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
    CaseParty data = data(account);
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
