package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction.ElectronicPayment;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Payments the vendor took over the web, by phone or at a shop (FARE-46, FARE-54). None is ever
/// dropped (A33).
record Payments(Bench bench, RegisterSitting sitting, FareMessage message) {
  List<FareCode> taken(ElectronicPayment payment) {
    String number = payment.acsTransactionNumber();
    boolean known =
        sitting.caseParty().booking(number).isPresent()
            || sitting.file().announced().openings().stream()
                .anyMatch(
                    each -> each.kind() == Opening.Kind.PAYMENT && each.number().equals(number));
    if (known) {
      return List.of(FareCode.W101);
    }
    if (sitting.file().life().ended() || payment.misdirected()) {
      misdirected(payment);
    } else if (bench.booksAtOnce()) {
      announced(payment, true);
      confirm(book(sitting, payment));
    } else {
      wait(payment);
    }
    return List.of();
  }

  private void announced(ElectronicPayment payment, boolean closed) {
    Opening opening =
        new Opening(
            Opening.Kind.PAYMENT,
            payment.acsTransactionNumber(),
            payment.amount(),
            message.header().correlationId(),
            bench.minutes().at(),
            closed);
    sitting.become(file -> file.with(file.announced().with(opening)));
  }

  private void confirm(FinancialTransaction booking) {
    sitting.send(new CourtTransaction.PaymentConfirmation(booking), Origin.of(message).alone());
  }

  /// The case management system books it; somebody is told where it does not (T8).
  private void wait(ElectronicPayment payment) {
    announced(payment, false);
    sitting.docket(message.transaction().code().name(), "Payment to ACS/FARE announced");
    int days = bench.policy().limit(bench.today(), FareLimit.CONFIRMATION_DUE_DAYS);
    Instant due = bench.policy().businessDaysAfter(bench.minutes().at(), days);
    sitting.because(
        "confirmation of a payment",
        "due at " + due,
        bench.policy().limitRow(bench.today(), FareLimit.CONFIRMATION_DUE_DAYS).name(),
        List.of("booksAtOnce: no"));
    new Openings(bench, sitting)
        .open(Opening.Kind.PAYMENT, payment.acsTransactionNumber())
        .ifPresent(opening -> bench.minutes().alarm(sitting.key(), opening.alarm(), due));
  }

  /// Books a payment on a register as the court applies any (FARE-47).
  private FinancialTransaction book(RegisterSitting register, ElectronicPayment payment) {
    CourtProfile.Application application =
        bench.profile().map(CourtProfile::application).orElse(CourtProfile.Application.OLDEST);
    Booking.Applied applied =
        Booking.apply(
            register.caseParty().obligations(), application, payment.amount(), payment.paidFor());
    FinancialTransaction booking =
        new FinancialTransaction(
            "ACS-" + payment.acsTransactionNumber(),
            payment.type(),
            applied.allocations(),
            payment.paidAt(),
            payment.method(),
            new FinancialTransaction.Electronic(payment.acsTransactionNumber(), payment.paidAt()),
            null);
    entered(register, booking, payment.amount());
    register.because(
        "application of a payment",
        "%s, %s too much".formatted(parts(applied), Cents.text(applied.overpaid())),
        "courts.table " + bench.court(),
        List.of(
            "application: " + application,
            "amount: " + Cents.text(payment.amount()),
            "paid for: " + (payment.paidFor() == null ? "nothing named" : payment.paidFor())));
    if (applied.overpaid() > 0) {
      refund(register, payment, applied.overpaid());
    }
    return booking;
  }

  private static String parts(Booking.Applied applied) {
    return applied.allocations().stream()
        .map(each -> each.obligation() + " " + Cents.text(each.amount()))
        .collect(Collectors.joining(", "));
  }

  private void entered(RegisterSitting register, FinancialTransaction booking, long paid) {
    if (Updates.apply(register.caseParty(), new CourtTransaction.PaymentConfirmation(booking))
        instanceof Updated.To(CaseParty next)) {
      register.become(file -> file.with(next).with(file.own().booking(booking.number())));
    }
    register.docket(
        message.transaction().code().name(),
        "Payment of %s to ACS/FARE posted".formatted(Cents.text(paid)));
  }

  /// Both payments stand; what was paid too much is the court's to give back (A34).
  private void refund(RegisterSitting register, ElectronicPayment payment, long overpaid) {
    register.raise(
        new Concern(
            WorkItem.Kind.REFUND,
            "refund " + payment.acsTransactionNumber(),
            message.header().messageId(),
            "A34",
            "Payment %s was %s more than was owed. Give the rest back."
                .formatted(payment.acsTransactionNumber(), Cents.text(overpaid)),
            List.of()));
  }

  // ---- keys that are gone

  /// Booked where the case/party is now; without such a place a person must see to the money.
  /// Either way the vendor is told under the key it knows the payment by.
  private void misdirected(ElectronicPayment payment) {
    announced(payment, true);
    RegisterSitting successor = successor(payment).orElse(null);
    if (successor == null) {
      confirm(book(sitting, payment));
      sitting.raise(
          new Concern(
              WorkItem.Kind.BOOK_ANNOUNCED,
              "misdirected " + payment.acsTransactionNumber(),
              message.header().messageId(),
              "A33",
              unknownKey(payment),
              List.of()));
      return;
    }
    FinancialTransaction booking = book(successor, payment);
    if (successor.file().life() instanceof Life.InFare) {
      successor.send(
          new CourtTransaction.CourtPayment(paidToCourt(booking)), Origin.of(message).alone());
    }
    confirm(booking);
  }

  static String unknownKey(ElectronicPayment payment) {
    return "Payment %s came for a case/party that is not in FARE under this key. Book it where it belongs, or give it back."
        .formatted(payment.acsTransactionNumber());
  }

  /// Under the new key the money is the court's own payment: the vendor's loop is closed under the
  /// old one.
  private static FinancialTransaction paidToCourt(FinancialTransaction booking) {
    return new FinancialTransaction(
        booking.number(),
        booking.type(),
        booking.allocations(),
        booking.receivedAt(),
        booking.method(),
        null,
        null);
  }

  /// Where the case/party is now, by the court's own register or else by what JUSTIS says.
  private Optional<RegisterSitting> successor(ElectronicPayment payment) {
    PartyKey told = payment.successor();
    boolean moved = sitting.file().life().next() != null;
    Optional<RegisterSitting> first =
        moved || told == null ? Optional.of(sitting) : bench.sitting(told);
    return first
        .flatMap(bench::latest)
        .filter(each -> !each.key().equals(sitting.key()))
        .filter(each ->
            switch (each.file().life()) {
              case Life.InFare _, Life.HeldBack _, Life.Outside _ -> true;
              case Life.Recalled _, Life.Deleted _ -> false;
            });
  }
}
