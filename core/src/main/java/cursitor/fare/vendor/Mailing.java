package cursitor.fare.vendor;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notices in the mail, and what comes back of them.
final class Mailing {
  /// What the vendor's own finds are typed as.
  private static final String MAILING = "MAILING";

  private final AccountSitting sitting;

  Mailing(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Mails each notice whose timer has run out, and says whether any was.
  boolean mailWhatWaits() {
    boolean mailed = false;
    for (MailedNotice.Kind kind : MailedNotice.Kind.values()) {
      Clock.Kind clock = Clock.Kind.valueOf(kind.name());
      mailed |=
          sitting.account().schedule().clock(clock) instanceof Clock.RunOut
              && mayBeMailed(kind)
              && mail(kind);
    }
    return mailed;
  }

  private boolean mayBeMailed(MailedNotice.Kind kind) {
    return !sitting.suspended()
        && !sitting.account().mail().stopped()
        && (kind == MailedNotice.Kind.REMINDER || sitting.file().amountDue() > 0);
  }

  /// Whether JUSTIS has placed the account where such a notice is mailed (FARE-14), and it is not
  /// out yet, or came back. The second one is what the 29 days are counted from, so that none goes
  /// out before a first (FARE-76), and none a second time.
  boolean isNext(MailedNotice.Kind kind) {
    StreamPlacement placement = sitting.account().schedule().placement();
    StreamPlacement.Step step = placement == null ? StreamPlacement.Step.NONE : placement.step();
    boolean first = step == StreamPlacement.Step.POST1;
    boolean placed =
        switch (kind) {
          case REMINDER -> true;
          case POST1 -> first;
          case POST2 ->
              step == StreamPlacement.Step.POST2
                  || (first && sitting.account().mail().last(MailedNotice.Kind.POST1).isPresent());
        };
    return placed && sitting.account().mail().last(kind).map(SentNotice::returned).orElse(true);
  }

  /// Mails a notice to the newest address mail has not come back from. Where there is none an
  /// address is looked for first, and false is given.
  boolean mail(MailedNotice.Kind kind) {
    Place place = place();
    if (place == null) {
      askForAddress();
      return false;
    }
    StreamPlacement placement = sitting.account().schedule().placement();
    boolean reminder = kind == MailedNotice.Kind.REMINDER;
    MailedNotice notice =
        new MailedNotice(
            NoticeNumbers.next(sitting),
            kind,
            reminder || placement == null ? "" : placement.stream(),
            sitting.now(),
            place,
            reminder ? payable() : sitting.file().amountDue());
    sitting.set(sitting.account().with(sitting.account().mail().with(notice)));
    sitting.tell(
        reminder
            ? new VendorTransaction.ReminderMailed(notice)
            : new VendorTransaction.PostDispositionMailed(notice));
    because(kind);
    return true;
  }

  private void because(MailedNotice.Kind kind) {
    FareLimit limit =
        switch (kind) {
          case REMINDER -> FareLimit.REMINDER_BEFORE_DAYS;
          case POST1 -> FareLimit.FIRST_NOTICE_AFTER_DAYS;
          case POST2 -> FareLimit.SECOND_NOTICE_AFTER_DAYS;
        };
    sitting.because(
        "notice",
        kind + " mailed",
        sitting.row(countedFrom(kind), limit),
        List.of("day: " + sitting.office().today()));
  }

  private LocalDate countedFrom(MailedNotice.Kind kind) {
    LocalDate today = sitting.office().today();
    return kind == MailedNotice.Kind.POST2
        ? sitting
            .account()
            .mail()
            .last(MailedNotice.Kind.POST1)
            .map(first -> sitting.day(first.notice().mailedAt()))
            .orElse(today)
        : today;
  }

  private @Nullable Place place() {
    for (Address address : sitting.account().caseParty().addresses().reversed()) {
      if (address.bad() == null) {
        return address.place();
      }
    }
    return null;
  }

  /// Asks once; a person who closes the item without an address is not asked again.
  private void askForAddress() {
    if (!sitting.account().mail().traceAsked()) {
      sitting.set(sitting.account().with(sitting.account().mail().traceAsked(true)));
      sitting
          .items()
          .review(
              Items.NO_ADDRESS,
              "Mail has come back from an address on file. Trace the party and file the new address;"
                  + " what cannot be mailed elsewhere waits for it.");
    }
  }

  /// Cents that may be paid before disposition: the indicator wins over the amount (FARE-11).
  private long payable() {
    CaseParty caseParty = sitting.account().caseParty();
    long sum = 0;
    for (Obligation obligation : caseParty.obligations()) {
      sum += Payments.barred(caseParty, obligation) ? 0 : obligation.balance();
    }
    return sum;
  }

  /// Mail came back (FARE-53, A1). The timers run on unless the court has chosen otherwise (T15).
  @Nullable FareCode returned(@Nullable String number, String reason) {
    Mail mail = sitting.account().mail();
    SentNotice sent =
        mail.notices().stream()
            .filter(each -> number == null || each.notice().number().equals(number))
            .reduce((_, last) -> last)
            .orElse(null);
    if (sent == null) {
      return FareCode.E002;
    }
    if (sitting.office().policy().badAddressReason(sitting.office().today(), reason).isEmpty()) {
      return FareCode.E016;
    }
    if (!sent.returned()) {
      bad(sent.notice(), new Address.Bad(reason, sitting.now(), sent.notice().number()));
    }
    return null;
  }

  private void bad(MailedNotice notice, Address.Bad how) {
    Account account = sitting.account();
    List<Address> addresses = new ArrayList<>(account.caseParty().addresses());
    addresses.replaceAll(
        each -> each.place().equals(notice.mailedTo()) ? each.returned(how) : each);
    sitting.set(
        account
            .with(account.caseParty().change().addresses(addresses).done())
            .with(account.mail().returned(notice.number())));
    sitting.tell(new VendorTransaction.AddressBad(notice.number(), notice.mailedTo(), how));
    sitting.set(sitting.account().with(sitting.account().mail().traceAsked(false)));
    askForAddress();
    sitting
        .office()
        .policy()
        .badAddressReason(sitting.office().today(), how.reason())
        .filter(row -> row.yes("asksOfDeath"))
        .ifPresent(row -> {
          sitting.because("possible death", "a review", row, List.of("reason: " + how.reason()));
          sitting
              .items()
              .review(
                  Items.POSSIBLE_DEATH,
                  "Mail came back marked as deceased. Find out whether that is so; nothing on file"
                      + " was changed.");
        });
  }

  /// Skip-tracing found an address, which is the current one now (FARE-51).
  void traced(Place place) {
    Address address =
        new Address(
            MAILING,
            place,
            Address.Source.ACS_SKIP_TRACE,
            sitting.now(),
            sitting.office().today(),
            null);
    Account account = sitting.account();
    List<Address> addresses = new ArrayList<>(account.caseParty().addresses());
    addresses.add(address);
    sitting.set(account.with(account.caseParty().change().addresses(addresses).done()));
    sitting.tell(new VendorTransaction.AddressFound(address));
    addressCame("mended");
  }

  /// There is an address to mail to again.
  void addressCame(String outcome) {
    if (place() != null) {
      sitting.set(sitting.account().with(sitting.account().mail().traceAsked(false)));
      sitting.items().settle(Items.NO_ADDRESS, outcome, "an address came");
    }
  }
}
