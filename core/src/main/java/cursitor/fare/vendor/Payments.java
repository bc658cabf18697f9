package cursitor.fare.vendor;

import cursitor.exchange.Refusal;
import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.VendorTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Payments over the web, by phone and at shops (FARE-54). What may not be taken is refused before
/// the money moves; what was taken is always told (A33).
final class Payments {
  private final AccountSitting sitting;

  Payments(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Takes a payment, or says why it may not be taken. The money of an account that has ended was
  /// taken all the same, and goes to the court as misdirected.
  @Nullable Refusal take(VendorAct.PaymentTaken payment) {
    Refusal refusal = refusal(payment);
    if (refusal != null) {
      return refusal;
    }
    VendorTransaction.ElectronicPayment told =
        new VendorTransaction.ElectronicPayment(
            payment.acsTransactionNumber(),
            payment.paidAt(),
            payment.type(),
            payment.amount(),
            payment.convenienceFee(),
            payment.method(),
            payment.paidFor(),
            !sitting.open(),
            sitting.file().successor());
    List<TakenPayment> payments = new ArrayList<>(sitting.file().payments());
    payments.add(new TakenPayment(told, false));
    sitting.set(sitting.file().payments(payments));
    sitting.tell(told);
    return null;
  }

  private @Nullable Refusal refusal(VendorAct.PaymentTaken payment) {
    if (sitting.file().state() == AccountState.EXPECTED) {
      return Refusal.of(
          FareCode.E002, "party", "The vendor has no such account; look it up again.");
    }
    if (payment.amount() <= 0) {
      return Refusal.of(FareCode.E018, "amount", "A payment is of more than nothing; correct it.");
    }
    boolean known =
        sitting.file().payments().stream()
                .anyMatch(
                    each -> each.acsTransactionNumber().equals(payment.acsTransactionNumber()))
            || !sitting
                .office()
                .having(AccountFile.paymentTerm(payment.acsTransactionNumber()))
                .isEmpty();
    if (known) {
      return Refusal.of(
          FareCode.E018,
          "acsTransactionNumber",
          "There is a payment of this number; give each its own.");
    }
    boolean electronic =
        sitting
            .office()
            .policy()
            .financialType(sitting.office().today(), payment.type())
            .filter(row -> row.yes("electronic"))
            .isPresent();
    if (!electronic) {
      return Refusal.of(FareCode.E016, "type", "Give the code of an electronic payment.");
    }
    return sitting.open() ? notPayable(payment.paidFor()) : null;
  }

  /// The rule of payment before disposition (FARE-08, FARE-11, FARE-55), and the flag that bars the
  /// web and the phone in every phase (FARE-30).
  private @Nullable Refusal notPayable(@Nullable ObligationKey paidFor) {
    CaseParty caseParty = sitting.account().caseParty();
    if (caseParty.flags().webIvrRemoved()) {
      return Refusal.of(
          FareCode.E018, "webIvrRemoved", "The court takes this payment itself; go to the court.");
    }
    if (!caseParty.undisposed()) {
      return null;
    }
    Obligation obligation = paidFor == null ? null : caseParty.obligation(paidFor).orElse(null);
    if (obligation == null) {
      return Refusal.of(
          FareCode.E018, "paidFor", "Before disposition, say which fee or charge is paid.");
    }
    if (barred(caseParty, obligation) || disposed(caseParty, obligation)) {
      return Refusal.of(
          FareCode.E018, "paidFor", "This charge cannot be paid now; the party must appear.");
    }
    return obligation.balance() <= 0
        ? Refusal.of(
            FareCode.E018, "paidFor", "Nothing is owed on this charge; take no payment for it.")
        : null;
  }

  /// Whether the charge needs an appearance, which bars payment whatever amount stands (FARE-11).
  static boolean barred(CaseParty caseParty, Obligation obligation) {
    return charge(caseParty, obligation).filter(Charge::mandatoryAppearance).isPresent();
  }

  private static boolean disposed(CaseParty caseParty, Obligation obligation) {
    return charge(caseParty, obligation).filter(Charge::disposed).isPresent();
  }

  private static Optional<Charge> charge(CaseParty caseParty, Obligation obligation) {
    ChargeKey key = obligation.key().charge();
    return key == null ? Optional.empty() : caseParty.charge(key);
  }

  /// The court has booked a payment of ours: the loop is closed (FARE-45), also where the
  /// case/party had another key when it paid.
  void confirmed(String acsTransactionNumber) {
    for (AccountFile file :
        sitting.office().having(AccountFile.paymentTerm(acsTransactionNumber))) {
      if (!file.key().equals(sitting.file().key())) {
        sitting.minutes().keep(confirmed(file, acsTransactionNumber));
      }
    }
    sitting.set(confirmed(sitting.file(), acsTransactionNumber));
  }

  private static AccountFile confirmed(AccountFile file, String acsTransactionNumber) {
    List<TakenPayment> payments = new ArrayList<>(file.payments());
    payments.replaceAll(
        each -> each.acsTransactionNumber().equals(acsTransactionNumber) ? each.booked() : each);
    return file.payments(payments);
  }

  /// What was not delivered when the account was erased is told anew: money is never dropped (A33).
  /// Whoever knows of it already says so.
  void tellUnconfirmedAgain() {
    sitting.file().payments().stream()
        .filter(each -> !each.confirmed())
        .forEach(each -> sitting.tell(each.payment().astray(sitting.file().successor())));
  }
}
