package cursitor.server.simulate.invariant;

import static java.util.stream.Collectors.toMap;

import cursitor.exchange.OrganizationId;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.HoldGround;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Clock;
import cursitor.fare.vendor.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// When the lanes are empty, court, JUSTIS and vendor have the same of every case/party.
final class Agreement {
  private static final List<Part> PARTS =
      List.of(
          new Part("case data", CaseParty::data),
          new Part("the party", CaseParty::person),
          new Part("the first appearance", data -> String.valueOf(data.firstAppearance())),
          new Part("citations", data -> set(data.citations())),
          new Part("charges", data -> set(data.charges())),
          new Part("sentences", data -> set(data.sentences())),
          new Part("obligations", data -> set(data.obligations())),
          new Part("what moved the obligations", data -> movements(data)),
          new Part("court notices", data -> set(data.courtNotices())));

  /// A desk that is down comes up again within two days.
  private static final Duration LATEST_ALARM = Duration.ofDays(3);

  private final Map<PartyKey, Instant> pausedSince = new HashMap<>();
  private final Desks desks;
  private final Past past;

  Agreement(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
  }

  /// What is to be the same everywhere.
  private record Part(String name, Function<CaseParty, Object> of) {}

  /// A payment that came for a key it has left is booked without the vendor's number (A33).
  private static Object movements(CaseParty data) {
    return data.financials().stream()
        .collect(toMap(FinancialTransaction::number, FinancialTransaction::amount));
  }

  private static Object set(Collection<?> values) {
    return new HashSet<Object>(values);
  }

  void atRest(Instant at) {
    for (RegisterFile register : desks.registers()) {
      agree(at, register);
      past.atRest()
          .put(
              register.party(),
              new Past.AtRest(Desks.live(register), register.caseParty().flags()));
    }
  }

  private void agree(Instant at, RegisterFile register) {
    Position court = register.position();
    PartyKey party = register.party();
    HubFile hub = desks.hub(party);
    AccountFile account = desks.account(party);
    if (court.life() == Position.Life.UNKNOWN) {
      return;
    }
    if (hub == null || account == null) {
      Broken.unless(
          court.life() != Position.Life.LIVE, "nothing is lost: the case is not there", party);
      return;
    }
    Position.Life justis = hub.position().life();
    Position.Life vendor = account.position().life();
    Broken.unless(justis == court.life(), "every flag change is obeyed: ended at JUSTIS", party);
    Broken.unless(
        vendor == court.life(), "every flag change is obeyed: ended at the vendor", party);
    if (court.life() == Position.Life.DELETED) {
      Broken.unless(
          hub.data() == null && account.account() == null,
          "every flag change is obeyed: a sealed case leaves no data",
          party);
    } else if (court.life() == Position.Life.LIVE) {
      same(at, register, hub, account);
    }
  }

  private void same(Instant at, RegisterFile register, HubFile hub, AccountFile account) {
    PartyKey party = register.party();
    CaseParty atJustis = hub.data();
    Account held = account.account();
    if (atJustis == null || held == null) {
      throw new Broken("nothing is lost: the data are not there", party);
    }
    long court = register.position().balance();
    long justis = hub.position().balance();
    long vendor = account.position().balance();
    if (court != justis || justis != vendor) {
      throw new Broken(
          "balances agree when the lanes are empty: court %d, JUSTIS %d, vendor %d"
              .formatted(court, justis, vendor),
          party);
    }
    obeyed(register, atJustis, held.caseParty());
    if (register.notTaken().isEmpty()) {
      same(register.caseParty(), atJustis, "JUSTIS");
      same(register.caseParty(), held.caseParty(), "the vendor");
    }
    ftaFlag(at, register, hub, account, held);
    collection(at, account, held);
    resumed(at, account, held);
    fees(at, register, held);
  }

  /// Mostly it is the same outright, and nobody needs to look at the parts.
  private static void same(CaseParty told, CaseParty known, String desk) {
    if (told.equals(known)) {
      return;
    }
    for (Part part : PARTS) {
      Broken.unless(
          part.of().apply(told).equals(part.of().apply(known)),
          "nothing is lost: " + desk + " has other " + part.name(),
          told.key());
    }
  }

  private static void obeyed(RegisterFile register, CaseParty atJustis, CaseParty atVendor) {
    var flags = register.caseParty().flags();
    Broken.unless(
        flags.equals(atJustis.flags()),
        "every flag change is obeyed: JUSTIS has other flags",
        register.party());
    Broken.unless(
        flags.equals(atVendor.flags()),
        "every flag change is obeyed: the vendor has other flags",
        register.party());
  }

  /// The flag stands everywhere when and only when it has a ground (FARE-22, FARE-23).
  private void ftaFlag(
      Instant at, RegisterFile register, HubFile hub, AccountFile account, Account held) {
    boolean ground =
        register.caseParty().charges().stream()
            .anyMatch(charge -> EnforcementRules.failedToAppear(desks, at, charge));
    Broken.unless(
        hub.holds().ftaFlag() == ground && held.failedToAppear() == ground,
        "every flag change is obeyed: the FTA flag",
        register.party());
    boolean suspended = held.caseParty().flags().suspendedOn(desks.day(at));
    boolean asked = fta(account, Hold.State.REQUESTED, Hold.State.PENDING, Hold.State.PLACED);
    Broken.unless(
        ground ? suspended || asked || fta(account, Hold.State.REJECTED) : !asked,
        "every flag change is obeyed: the hold the FTA flag asks for",
        register.party());
  }

  private static boolean fta(AccountFile account, Hold.State... states) {
    return account.holds().stream()
        .filter(hold -> hold.ground() == HoldGround.FTA)
        .anyMatch(hold -> List.of(states).contains(hold.state()));
  }

  /// Collection runs only while something is owed and nothing forbids it.
  private void collection(Instant at, AccountFile account, Account held) {
    var flags = held.caseParty().flags();
    if (held.debt().collectedSince() != null) {
      Broken.unless(
          !flags.suspendedOn(desks.day(at))
              && !Boolean.FALSE.equals(flags.specialCollections())
              && Desks.due(account) > 0,
          "every flag change is obeyed: special collection ends",
          account.party());
    }
  }

  /// What paused goes on when the pause is over (T6); an alarm of a desk that was down rings late.
  private void resumed(Instant at, AccountFile account, Account held) {
    boolean paused =
        held.schedule().clocks().stream().anyMatch(clock -> clock instanceof Clock.Paused);
    boolean reason =
        held.caseParty().flags().suspendedOn(desks.day(at))
            || Desks.due(account) <= 0
            || held.mail().stopped();
    if (!paused || reason) {
      pausedSince.remove(account.party());
      return;
    }
    Instant since = pausedSince.computeIfAbsent(account.party(), _ -> at);
    Broken.unless(
        at.isBefore(since.plus(LATEST_ALARM)),
        "every flag change is obeyed: what paused goes on",
        account.party());
  }

  /// Each fee is on the books once, beside one that is owed again because a payment was taken back,
  /// and the one of a delinquency that stands where the register books it itself.
  private void fees(Instant at, RegisterFile register, Account held) {
    PartyKey party = register.party();
    for (Obligation.Cause cause :
        List.of(Obligation.Cause.FARE_DELINQUENCY, Obligation.Cause.FARE_SPECIAL)) {
      long times =
          register.caseParty().obligations().stream()
              .filter(each -> each.cause() == cause && each.balance() > 0)
              .filter(each -> !isOwedAgain(register, each.key()))
              .count();
      Broken.unless(times <= 1, "nothing is applied twice: the fee of " + cause, party);
    }
    var declared = held.debt().delinquency();
    if (declared == null || !booksAtOnce(at, party.court())) {
      return;
    }
    List<Obligation> fees =
        register.caseParty().obligations().stream()
            .filter(each -> each.cause() == Obligation.Cause.FARE_DELINQUENCY)
            .toList();
    if (declared.withdrawnAt() == null) {
      Broken.unless(!fees.isEmpty(), "nothing is lost: the Delinquency Fee is on no books", party);
    } else {
      Broken.unless(
          fees.stream().allMatch(each -> each.balance() == 0),
          "nothing is lost: the fee of a withdrawn delinquency is still owed",
          party);
    }
  }

  private static boolean isOwedAgain(RegisterFile register, ObligationKey fee) {
    return register.caseParty().financials().stream()
        .filter(each -> each.reversalOf() != null)
        .flatMap(each -> each.allocations().stream())
        .anyMatch(each -> each.obligation().equals(fee));
  }

  private boolean booksAtOnce(Instant at, OrganizationId court) {
    return desks
        .policy()
        .court(desks.day(at), court.value())
        .filter(CourtProfile::booksAtOnce)
        .isPresent();
  }
}
