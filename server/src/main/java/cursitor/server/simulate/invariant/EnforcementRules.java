package cursitor.server.simulate.invariant;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Reason;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Person;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FareSwitch;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.AccountState;
import cursitor.fare.vendor.Hold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the vendor may have enforced, and when: registration holds and special collection.
final class EnforcementRules {
  private final Desks desks;
  private final Past past;
  private final Permission permission;

  EnforcementRules(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
    permission = new Permission(desks, past);
  }

  /// After each reaction of a desk, with what it sends.
  void sent(Instant at, List<FareMessage> messages) {
    JustisTransaction.TteapFta flag = null;
    for (FareMessage message : messages) {
      switch (message.transaction()) {
        case MvdTransaction.HoldRequest request -> holdRequested(at, message.party(), request);
        // Of what had waited all has its turn at once; what stands then is what was told last.
        case JustisTransaction.TteapFta fta -> flag = fta;
        default -> {}
      }
    }
    if (flag != null && flag.flag()) {
      flagged(at, messages.getFirst().party());
    }
  }

  /// After each reason a desk records.
  void reasoned(Instant at, CaseKey key, Reason reason) {
    if (reason.question().equals("special collection")
        && reason.outcome().equals("begun")
        && desks.files().get(key) instanceof AccountFile account) {
      afterGrace(at, account, "special collection");
      Broken.unless(
          !Boolean.FALSE.equals(Permission.data(account).flags().specialCollections()),
          "every flag change is obeyed: no special collection while the flag is N",
          account.party());
    }
  }

  /// The vendor has taken back a delinquency: the hold that rests on it goes at once, whatever else
  /// is owed (A35).
  void withdrew(PartyKey party) {
    AccountFile account = desks.account(party);
    Broken.unless(
        account == null || account.holds().stream().noneMatch(EnforcementRules::isWanted),
        "every hold is released in time: one whose delinquency was withdrawn",
        party);
  }

  private static boolean isWanted(Hold hold) {
    return hold.ground() == HoldGround.MONEY
        && hold.release().isEmpty()
        && switch (hold.state()) {
          case REQUESTED, PENDING, PLACED -> true;
          case REJECTED, RELEASE_REQUESTED, RELEASED, CANCELLED, MENDED -> false;
        };
  }

  private void holdRequested(Instant at, PartyKey party, MvdTransaction.HoldRequest request) {
    permission.live(party, "no hold requested");
    AccountFile account = desks.accountActedOn(party);
    if (request.ground() == HoldGround.FTA) {
      Past.Flag flag = past.ftaFlags().get(party);
      Broken.unless(flag != null && flag.value(), "no FTA hold without the flag at Y", party);
      permission.notSuspended(at, account, "no FTA hold");
    } else {
      moneyHoldRequested(at, account, request);
    }
  }

  private void moneyHoldRequested(
      Instant at, AccountFile account, MvdTransaction.HoldRequest request) {
    PartyKey party = account.party();
    afterGrace(at, account, "money hold");
    CaseParty data = Permission.data(account);
    Past.AtRest known = past.atRest().get(party);
    boolean waivedAtCourt = known != null && known.flags().moneyHoldWaived();
    Broken.unless(
        !data.flags().moneyHoldWaived() && !waivedAtCourt, "no money hold while waived", party);
    Broken.unless(
        data.charges().stream()
            .anyMatch(charge -> desks.is(desks.day(at), charge.caseType(), CaseType::moneyHold)),
        "no money hold for parking alone",
        party);
    Broken.unless(
        Desks.due(account) > 0 && request.amount() > 0, "no money hold at balance 0", party);
    Broken.unless(
        desks
            .policy()
            .moneyHoldThreshold(desks.day(at))
            .filter(row -> dueTogether(at, account) > row.number("amount"))
            .isPresent(),
        "no money hold at or below the threshold",
        party);
  }

  /// Cents due on the account, and where policy joins accounts on the others of the same debtor.
  private long dueTogether(Instant at, AccountFile account) {
    Person debtor = Permission.data(account).person();
    boolean joins = desks.policy().isOn(desks.day(at), FareSwitch.JOINS_ACCOUNTS);
    long due = 0;
    for (AccountFile other : joins ? desks.all(AccountFile.class) : List.of(account)) {
      Account data = other.account();
      if (data != null
          && other.state() == AccountState.OPEN
          && (other.equals(account) || isSame(debtor, data.caseParty().person()))) {
        due += Math.max(0, Desks.due(other));
      }
    }
    return due;
  }

  /// By licence or customer number, never by name.
  private static boolean isSame(Person one, Person other) {
    return (one.license() != null && one.license().equals(other.license()))
        || (one.mvdCustomerNumber() != null
            && one.mvdCustomerNumber().equals(other.mvdCustomerNumber()));
  }

  private void afterGrace(Instant at, AccountFile account, String what) {
    PartyKey party = account.party();
    permission.live(party, "no " + what);
    Instant declared = past.issued().get(party);
    Duration grace = Duration.ofHours(permission.limit(at, FareLimit.GRACE_HOURS));
    Broken.unless(
        declared != null && !at.isBefore(declared.plus(grace)),
        "no " + what + " before 72 hours",
        party);
    permission.notSuspended(at, account, "no " + what);
  }

  /// The flag stands on a criminal traffic charge nobody appeared on (FARE-22).
  private void flagged(Instant at, PartyKey party) {
    var hub = desks.hub(party);
    CaseParty data = hub == null ? null : hub.data();
    Broken.unless(
        data != null
            && data.charges().stream().anyMatch(charge -> failedToAppear(desks, at, charge)),
        "no FTA flag without a failure to appear",
        party);
  }

  /// Whether nobody has appeared on a charge on whose ground a hold may be asked for.
  static boolean failedToAppear(Desks desks, Instant at, Charge charge) {
    LocalDate failed = charge.failedToAppearOn();
    LocalDate appeared = charge.appearedOn();
    return failed != null
        && (appeared == null || appeared.isBefore(failed))
        && !charge.disposed()
        && desks.is(desks.day(at), charge.caseType(), CaseType::ftaHold);
  }
}
