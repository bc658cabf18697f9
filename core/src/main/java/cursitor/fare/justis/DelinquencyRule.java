package cursitor.fare.justis;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.Fee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Delinquency passes through JUSTIS: the fee is added to the message, the court books and echoes
/// it (FARE-76 to FARE-78, A6), and what was paid in time undoes it (A35).
final class DelinquencyRule {
  private static final String FEE = "DFEE";
  private static final String ECHO = Alarms.ECHO;

  private final HubSitting now;

  DelinquencyRule(HubSitting now) {
    this.now = now;
  }

  /// The vendor declares it. Where nothing is owed any more the vendor is told at once, and the
  /// court hears nothing of it.
  Result declared(FareMessage message, VendorTransaction.Delinquent told) {
    Origin origin = Origin.of(message);
    if (now.data().balance() <= 0) {
      now.toVendor(origin, new JustisTransaction.DelinquencyWithdrawn(told.issuedAt(), null));
      return Result.done();
    }
    AddedFee fee = owesFee() ? null : fee(told).orElse(null);
    set(new Money.Delinquency(told.issuedAt(), fee, false, keys(fareFees())));
    now.toCourt(
        origin,
        new VendorTransaction.Delinquent(
            told.secondNoticeAt(), told.issuedAt(), told.balance(), fee));
    if (fee != null) {
      int days = now.policy().limit(now.today(), FareLimit.ECHO_DUE_DAYS);
      now.minutes()
          .alarm(now.file().key(), ECHO, now.policy().businessDaysAfter(now.minutes().at(), days));
    }
    return Result.done();
  }

  private void set(Money.@Nullable Delinquency delinquency) {
    now.set(now.file().with(now.file().money().delinquency(delinquency)));
  }

  /// A fee that came along from a former key is still owed, and none is added beside it.
  private boolean owesFee() {
    boolean owes =
        now.data().obligations().stream()
            .anyMatch(each -> each.key().code().equals(FEE) && each.balance() > 0);
    if (owes) {
      now.because("Delinquency Fee", "none", "one fee for one debt", List.of("a fee is owed: yes"));
    }
    return owes;
  }

  /// The fee of the order that is in force on the day it is declared.
  private Optional<AddedFee> fee(VendorTransaction.Delinquent told) {
    LocalDate day = now.policy().day(told.issuedAt());
    Optional<Fee> fee = scheduled(day);
    if (fee.isEmpty()) {
      now.raise(
          "fee",
          WorkItem.Kind.REVIEW_CASE,
          null,
          "",
          "No administrative order in the policy gives a Delinquency Fee for this day; nothing was"
              + " added. Complete the policy.");
      return Optional.empty();
    }
    AddedFee added =
        new AddedFee(FEE, fee.get().order(), amount(fee.get()), fee.get().row().confirmed());
    now.because(
        "Delinquency Fee",
        Cents.text(added.amount()) + " by " + added.order(),
        fee.get().row(),
        List.of("declared on " + day, "balance " + Cents.text(told.balance())));
    return Optional.of(added);
  }

  private Optional<Fee> scheduled(LocalDate day) {
    return now.policy()
        .court(day, now.file().party().court().value())
        .map(CourtProfile::feeSchedule)
        .flatMap(schedule -> now.policy().fee(day, schedule, FEE));
  }

  private long amount(Fee fee) {
    return fee.amount(fee.base() == Fee.Base.BALANCE ? now.data().balance() : withoutFareFees());
  }

  /// The cents of the fee that would be added if delinquency were declared today; none where
  /// nothing is owed or no order gives one.
  Optional<Long> foreseen() {
    return now.data().balance() <= 0 ? Optional.empty() : scheduled(now.today()).map(this::amount);
  }

  private List<Obligation> fareFees() {
    return now.data().obligations().stream().filter(each -> each.cause().isOfFare()).toList();
  }

  private static List<ObligationKey> keys(List<Obligation> obligations) {
    return obligations.stream().map(Obligation::key).toList();
  }

  /// Cents owed beside the fees FARE itself has added.
  private long withoutFareFees() {
    return now.data().balance() - fareFees().stream().mapToLong(Obligation::balance).sum();
  }

  /// Cents that would be owed had no fee been added because of this delinquency. A payment may have
  /// gone to the fee first, by the usual order of application.
  private long beforeTheFees(Money.Delinquency delinquency) {
    long added =
        fareFees().stream()
            .filter(each -> !delinquency.earlier().contains(each.key()))
            .mapToLong(Obligation::originalAmount)
            .sum();
    return now.data().balance() - added;
  }

  /// The court has told an obligation: the echo of the fee, perhaps.
  void echoed(ObligationKey obligation) {
    Money.Delinquency delinquency = now.file().money().delinquency();
    if (delinquency == null || delinquency.echoed() || !obligation.code().equals(FEE)) {
      return;
    }
    set(delinquency.whenEchoed());
    now.minutes().cancel(now.file().key(), ECHO);
    now.settle(ECHO);
  }

  /// What was received before the delinquency was declared and paid everything withdraws it.
  void paid(FareMessage message, FinancialTransaction payment) {
    Money.Delinquency delinquency = now.file().money().delinquency();
    FinancialTransaction.Electronic electronic = payment.electronic();
    Instant received = electronic == null ? payment.receivedAt() : electronic.acsAt();
    if (delinquency == null
        || !received.isBefore(delinquency.issuedAt())
        || beforeTheFees(delinquency) > 0) {
      return;
    }
    JustisTransaction withdrawn =
        new JustisTransaction.DelinquencyWithdrawn(delinquency.issuedAt(), delinquency.fee());
    Origin origin = Origin.of(message).alone();
    now.toVendor(origin, withdrawn);
    now.toCourt(origin, withdrawn);
    set(null);
    now.minutes().cancel(now.file().key(), ECHO);
    now.settle(ECHO);
    now.because(
        "delinquency withdrawn",
        "as if never declared",
        "reading A35",
        List.of(
            "received " + received,
            "declared " + delinquency.issuedAt(),
            "nothing owed beside the fees"));
  }
}
