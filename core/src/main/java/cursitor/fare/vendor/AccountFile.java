package cursitor.fare.vendor;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Positions;
import cursitor.fare.lane.Inbound;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The vendor's case file about one case/party. Of a deleted one only the key, the numbers of
/// payments and the requests for holds are left.
///
/// @param waiting what waits for the recall of the former key (E009), the CASE_ADD first
/// @param successor the key the case/party has now, where it has moved (FARE-88)
/// @param account null unless its data have come, and again once they are deleted
/// @param holds oldest first
/// @param payments all the vendor took, oldest first
/// @param items the open work items
public record AccountFile(
    CaseKey key,
    PartyKey party,
    AccountState state,
    Lanes lanes,
    List<FareMessage> waiting,
    @Nullable PartyKey successor,
    @Nullable Account account,
    List<Hold> holds,
    List<TakenPayment> payments,
    List<OpenItem> items)
    implements CaseFile, Position.Known {
  /// The kind of its case file key.
  public static final String KIND = "account";

  public AccountFile {
    waiting = List.copyOf(waiting);
    holds = List.copyOf(holds);
    payments = List.copyOf(payments);
    items = List.copyOf(items);
  }

  /// The key of the file about a case/party.
  public static CaseKey key(OrganizationId vendor, OperatingMode mode, PartyKey party) {
    return new CaseKey(vendor, mode, KIND, party.fileName());
  }

  @Override
  public boolean keepsOpen(UUID workItem) {
    return items.stream().anyMatch(each -> each.id().equals(workItem));
  }

  static AccountFile expected(CaseKey key, PartyKey party) {
    return new AccountFile(
        key,
        party,
        AccountState.EXPECTED,
        Lanes.NONE,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public Set<SearchTerm> terms() {
    Set<SearchTerm> terms = new HashSet<>();
    payments.forEach(each -> terms.add(paymentTerm(each.acsTransactionNumber())));
    waitingFor().forEach(each -> terms.add(waitingTerm(each)));
    if (account != null) {
      account.mail().notices().forEach(each -> terms.add(noticeTerm(each.notice().number())));
      terms.addAll(debtorTerms(account.caseParty().person()));
    }
    return terms;
  }

  @Override
  public Set<Heading> headings() {
    return account == null ? Set.of() : account.caseParty().headings();
  }

  /// The former keys whose recall is waited for.
  private List<PartyKey> waitingFor() {
    return waiting.stream()
        .map(FareMessage::transaction)
        .flatMap(each ->
            each instanceof CourtTransaction.CaseAdd(_, var predecessor) && predecessor != null
                ? Stream.of(predecessor)
                : Stream.empty())
        .toList();
  }

  static SearchTerm paymentTerm(String acsTransactionNumber) {
    return new SearchTerm("payment", acsTransactionNumber);
  }

  /// By the number on a notice the public looks a case up.
  public static SearchTerm noticeTerm(String number) {
    return new SearchTerm("notice", number);
  }

  static SearchTerm waitingTerm(PartyKey former) {
    return new SearchTerm("waits-for", former.fileName());
  }

  /// What a debtor's accounts are joined by: never by name.
  static List<SearchTerm> debtorTerms(Person person) {
    License license = person.license();
    String customer = person.mvdCustomerNumber();
    return Stream.concat(
            license == null
                ? Stream.of()
                : Stream.of(
                    new SearchTerm(
                        "license",
                        (license.state() + " " + license.number()).toUpperCase(Locale.ROOT))),
            customer == null ? Stream.of() : Stream.of(new SearchTerm("customer", customer)))
        .toList();
  }

  AccountFile with(AccountState next, @Nullable Account data) {
    return new AccountFile(
        key, party, next, lanes, waiting, successor, data, holds, payments, items);
  }

  AccountFile with(Lanes next) {
    return new AccountFile(
        key, party, state, next, waiting, successor, account, holds, payments, items);
  }

  AccountFile with(Inbound next) {
    return with(lanes.with(next));
  }

  AccountFile waiting(List<FareMessage> next) {
    return new AccountFile(
        key, party, state, lanes, next, successor, account, holds, payments, items);
  }

  AccountFile movedTo(@Nullable PartyKey next) {
    return new AccountFile(
        key, party, state, lanes, waiting, next, account, holds, payments, items);
  }

  AccountFile holds(List<Hold> next) {
    return new AccountFile(
        key, party, state, lanes, waiting, successor, account, next, payments, items);
  }

  AccountFile payments(List<TakenPayment> next) {
    return new AccountFile(
        key, party, state, lanes, waiting, successor, account, holds, next, items);
  }

  AccountFile items(List<OpenItem> next) {
    return new AccountFile(
        key, party, state, lanes, waiting, successor, account, holds, payments, next);
  }

  @Override
  public boolean isTombstone() {
    return state == AccountState.DELETED
        && payments.stream().allMatch(TakenPayment::confirmed)
        && holds.stream().noneMatch(Hold::underWay);
  }

  @Override
  public Position position() {
    Position.Life life =
        switch (state) {
          case EXPECTED -> Position.Life.UNKNOWN;
          case OPEN -> Position.Life.LIVE;
          case RECALLED -> Position.Life.ENDED;
          case DELETED -> Position.Life.DELETED;
        };
    return Positions.of(
        party,
        life,
        account == null ? 0 : account.courtBalance(),
        account == null ? null : account.caseParty(),
        account != null && account.failedToAppear(),
        holds.stream()
            .filter(Hold::standsAtMvd)
            .map(hold -> hold.ground().name())
            .collect(Collectors.toSet()),
        lanes.underWay() || holds.stream().anyMatch(Hold::underWay));
  }

  @Override
  public List<OpenLoop> openLoops() {
    List<OpenLoop> open = new ArrayList<>();
    for (TakenPayment payment : payments) {
      if (!payment.confirmed()) {
        open.add(
            new OpenLoop(
                OpenLoop.Kind.CONFIRMATION,
                payment.acsTransactionNumber(),
                payment.payment().paidAt(),
                payment.amount()));
      }
    }
    Delinquency delinquency = account == null ? null : account.debt().delinquency();
    if (account != null && delinquency != null && delinquency.stands() && !account.echoed()) {
      open.add(new OpenLoop(OpenLoop.Kind.FEE_ECHO, "delinquency", delinquency.issuedAt(), 0));
    }
    if (!lanes.toMvd().unanswered().isEmpty()) {
      holds.stream()
          .filter(Hold::underWay)
          .map(hold -> new OpenLoop(OpenLoop.Kind.MVD_ANSWER, hold.request(), hold.since(), 0))
          .forEach(open::add);
    }
    return open;
  }

  /// Cents of electronic payments the court has not confirmed yet (A24).
  long unconfirmed() {
    long sum = 0;
    for (TakenPayment payment : payments) {
      sum += payment.confirmed() ? 0 : payment.amount();
    }
    return sum;
  }

  /// Cents due: what the court has on its books without the electronic payments on their way (A24).
  /// Never below zero: what was paid too much the court gives back (A34).
  public long amountDue() {
    return account == null ? 0 : Math.max(0, account.courtBalance() - unconfirmed());
  }

  @Override
  public String toString() {
    return "AccountFile " + key;
  }
}
