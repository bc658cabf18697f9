package cursitor.fare.vendor;

import cursitor.exchange.MessageId;
import cursitor.exchange.Reason;
import cursitor.fare.lane.Minutes;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FareSwitch;
import cursitor.policy.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One account before the vendor's desk on one occasion. It holds the file as it is so far; each
/// matter has a class of its own that changes it.
final class AccountSitting {
  static final String RESUME = "resume";
  static final String LOW_YIELD = "low-yield";
  static final String PARKED = "parked";
  static final String RECALL_AWAITED = "recall-awaited";

  private final Office office;
  private final AccountFile before;
  private AccountFile file;
  private final Items items = new Items(this);

  AccountSitting(Office office, AccountFile file) {
    this.office = office;
    this.before = file;
    this.file = file;
  }

  Office office() {
    return office;
  }

  Minutes minutes() {
    return office.minutes();
  }

  Items items() {
    return items;
  }

  AccountFile file() {
    return file;
  }

  void set(AccountFile next) {
    file = next;
  }

  boolean open() {
    return file.state() == AccountState.OPEN;
  }

  /// The account, which must be on file.
  Account account() {
    Account account = file.account();
    if (account == null) {
      throw new IllegalStateException("an account without data has no such business");
    }
    return account;
  }

  void set(Account next) {
    file = file.with(file.state(), next);
  }

  Instant now() {
    return office.now();
  }

  /// Whether collection pauses today (FARE-71).
  boolean suspended() {
    return account().caseParty().flags().suspendedOn(office.today());
  }

  /// Tells JUSTIS of something that has just happened here.
  void tell(Transaction transaction) {
    tell(transaction, minutes().here());
  }

  void tell(Transaction transaction, Minutes.Origin origin) {
    Outbound next =
        minutes()
            .send(
                file.key(),
                file.lanes().toJustis(),
                office.justis(),
                file.party(),
                origin,
                transaction);
    set(file.with(file.lanes().withToJustis(next)));
  }

  /// Asks the MVD, and gives the message it is asked by.
  MessageId ask(MvdTransaction transaction) {
    Outbound next =
        minutes()
            .send(
                file.key(),
                file.lanes().toMvd(),
                office.mvd(),
                file.party(),
                minutes().here(),
                transaction);
    set(file.with(file.lanes().withToMvd(next)));
    return next.unanswered().getLast().message();
  }

  void alarm(String name, Instant at) {
    minutes().alarm(file.key(), name, at);
  }

  void cancel(String alarm) {
    minutes().cancel(file.key(), alarm);
  }

  void because(String question, String outcome, Row row, List<String> inputs) {
    because(question, outcome, row.name(), inputs);
  }

  void because(String question, String outcome, String rule, List<String> inputs) {
    minutes()
        .because(
            file.key(), new Reason(question, outcome, office.policy().version(), rule, inputs));
  }

  /// The row the limit of a day stands in.
  Row row(LocalDate day, FareLimit limit) {
    return office.policy().limitRow(day, limit);
  }

  LocalDate day(Instant at) {
    return office.policy().day(at);
  }

  Instant startOf(LocalDate day) {
    return office.policy().startOf(day);
  }

  /// Lets the rules look at the whole account, once a submission is complete: timers, notices,
  /// holds, special collection.
  AccountSitting review() {
    if (open() && !account().midGroup()) {
      Clocks clocks = new Clocks(this);
      clocks.review();
      if (new Mailing(this).mailWhatWaits()) {
        clocks.review();
      }
      new HoldGrounds(this).review();
      new SpecialCollection(this).review();
    }
    return this;
  }

  /// Writes the file into the minutes, where it has changed. What is due on it may be a reason for
  /// or against the holds of the debtor's other accounts, where policy looks at them together.
  void close() {
    if (file.equals(before)) {
      return;
    }
    minutes().keep(file);
    if (office.policy().isOn(office.today(), FareSwitch.JOINS_ACCOUNTS) && joinsAnew()) {
      Stream.of(before, file)
          .flatMap(each -> Optional.ofNullable(each.account()).stream())
          .map(account -> account.caseParty().person())
          .distinct()
          .flatMap(debtor -> office.joined(file, debtor).stream())
          .forEach(other -> new AccountSitting(office, other).reviewHolds());
    }
  }

  private boolean joinsAnew() {
    Enforcement enforcement = new Enforcement(this);
    Account was = before.account();
    Account is = file.account();
    return enforcement.eligible(before) != enforcement.eligible(file)
        || before.state() != file.state()
        || (was != null && is != null && !was.caseParty().person().equals(is.caseParty().person()));
  }

  private void reviewHolds() {
    if (open() && !account().midGroup()) {
      new HoldGrounds(this).review();
      if (!file.equals(before)) {
        minutes().keep(file);
      }
    }
  }
}
