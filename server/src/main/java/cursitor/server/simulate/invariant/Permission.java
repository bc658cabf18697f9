package cursitor.server.simulate.invariant;

import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import java.time.Instant;
import java.time.LocalDate;

/// Whether the vendor may do anything at all about a case/party: what it knows of it, and what
/// everybody knew when the lanes were last empty.
record Permission(Desks desks, Past past) {
  /// The data of an account the vendor acts on.
  static CaseParty data(AccountFile account) {
    Account data = account.account();
    if (data == null) {
      throw new Broken("the vendor acts on an account without data", account.party());
    }
    return data.caseParty();
  }

  void live(PartyKey party, String what) {
    AccountFile account = desks.accountActedOn(party);
    Past.AtRest known = past.atRest().get(party);
    Broken.unless(
        account.position().life() == Position.Life.LIVE && (known == null || known.live()),
        what + " on a recalled or sealed case",
        party);
  }

  void notSuspended(Instant at, AccountFile account, String what) {
    LocalDate today = desks.day(at);
    Past.AtRest known = past.atRest().get(account.party());
    boolean atCourt = known != null && known.flags().suspendedOn(today);
    Broken.unless(
        !data(account).flags().suspendedOn(today) && !atCourt,
        what + " while suspended",
        account.party());
  }

  int limit(Instant at, FareLimit limit) {
    return desks.policy().limit(desks.day(at), limit);
  }
}
