package cursitor.story.fare.cast;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.VendorTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to obligations. A payment goes to the obligations in the order of their priority
/// class, and what is left of it to the last of them.
public final class MoneyEdits {
  private MoneyEdits() {}

  /// A new obligation, owed in full.
  static Obligation obligation(
      ObligationKey key, long amount, @Nullable LocalDate due, Moment moment) {
    Obligation.Cause cause =
        switch (key.code()) {
          case "DFEE" -> Obligation.Cause.FARE_DELINQUENCY;
          case "SFEE" -> Obligation.Cause.FARE_SPECIAL;
          case "FEE" -> Obligation.Cause.COURT_FEE;
          default -> Obligation.Cause.SENTENCE;
        };
    return new Obligation(key, amount, amount, due, moment.priorityClass(key.code()), cause);
  }

  public static CaseEdit added(ObligationKey key, long amount) {
    return (before, moment) ->
        List.of(new CourtTransaction.ObligationAdd(obligation(key, amount, null, moment)));
  }

  /// The obligation is another sum from now on; what was paid on it stays paid.
  public static CaseEdit changed(ObligationKey key, long amount) {
    return (before, moment) -> {
      Obligation old = find(before, key);
      long paid = old.originalAmount() - old.balance();
      return List.of(
          new CourtTransaction.ObligationUpdate(
              new Obligation(
                  key,
                  amount,
                  Math.max(0, amount - paid),
                  old.dueOn(),
                  old.priorityClass(),
                  old.cause())));
    };
  }

  public static CaseEdit dropped(ObligationKey key) {
    return (before, moment) -> List.of(new CourtTransaction.ObligationDelete(key));
  }

  /// Somebody pays at the court.
  ///
  /// @param received null: now
  public static CaseEdit payment(
      long amount, @Nullable ObligationKey on, @Nullable LocalDateTime received) {
    return (before, moment) -> {
      Instant at = received == null ? moment.instant() : Moment.instant(received);
      return List.of(
          new CourtTransaction.CourtPayment(
              new FinancialTransaction(
                  number("P", before),
                  "PAYC",
                  allocations(before, amount, on),
                  at,
                  null,
                  null,
                  null)));
    };
  }

  /// A payment is taken back, such as a cheque that was not honoured.
  public static CaseEdit reversal(String number) {
    return (before, moment) -> {
      FinancialTransaction paid =
          before.financials().stream()
              .filter(each -> each.number().equals(number))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("expected a payment " + number + " there"));
      List<Allocation> back =
          paid.allocations().stream()
              .map(each ->
                  new Allocation(
                      each.obligation(),
                      -each.amount(),
                      find(before, each.obligation()).balance() + each.amount()))
              .toList();
      return List.of(
          new CourtTransaction.CourtPayment(
              new FinancialTransaction(
                  number("P", before), "REVR", back, moment.instant(), null, null, number)));
    };
  }

  public static CaseEdit adjustment(ObligationKey on, long amount, String type) {
    return (before, moment) -> {
      Allocation allocation = new Allocation(on, amount, find(before, on).balance() - amount);
      return List.of(
          new CourtTransaction.NonFinancialAdjustment(
              new FinancialTransaction(
                  number("A", before),
                  type,
                  List.of(allocation),
                  moment.instant(),
                  null,
                  null,
                  null)));
    };
  }

  /// The court books a payment of the vendor. What its system has read from the register it need
  /// not book again.
  ///
  /// @param amount cents, where the court books another sum than was paid
  public static CaseEdit booking(VendorTransaction.ElectronicPayment paid, @Nullable Long amount) {
    return (before, moment) ->
        List.of(
            new CourtTransaction.PaymentConfirmation(
                before
                    .booking(paid.acsTransactionNumber())
                    .filter(each -> amount == null || each.amount() == amount)
                    .orElseGet(() -> booked(before, paid, amount, moment))));
  }

  private static FinancialTransaction booked(
      CaseParty before,
      VendorTransaction.ElectronicPayment paid,
      @Nullable Long amount,
      Moment moment) {
    return new FinancialTransaction(
        number("E", before),
        paid.type(),
        allocations(before, amount == null ? paid.amount() : amount, paid.paidFor()),
        moment.instant(),
        paid.method(),
        new FinancialTransaction.Electronic(paid.acsTransactionNumber(), paid.paidAt()),
        null);
  }

  /// What a court's system has once it has read what the register booked itself.
  static CaseParty booked(CaseParty held, CaseParty register) {
    List<Obligation> obligations = new ArrayList<>(held.obligations());
    for (Obligation each : register.obligations()) {
      boolean fareFee =
          each.cause() == Obligation.Cause.FARE_DELINQUENCY
              || each.cause() == Obligation.Cause.FARE_SPECIAL;
      if (fareFee && held.obligation(each.key()).isEmpty()) {
        obligations.add(each);
      }
    }
    List<FinancialTransaction> financials = new ArrayList<>(held.financials());
    for (FinancialTransaction each : register.financials()) {
      if (financials.stream().noneMatch(known -> known.number().equals(each.number()))) {
        financials.add(each);
        each.allocations().forEach(part -> apply(obligations, part));
      }
    }
    return held.change().obligations(obligations).financials(financials).done();
  }

  private static void apply(List<Obligation> obligations, Allocation part) {
    obligations.replaceAll(each ->
        each.key().equals(part.obligation()) ? each.owing(Math.max(0, part.balanceAfter())) : each);
  }

  private static String number(String letter, CaseParty before) {
    return letter + "-" + (before.financials().size() + 1);
  }

  private static List<Allocation> allocations(
      CaseParty before, long amount, @Nullable ObligationKey on) {
    List<Obligation> order =
        on == null
            ? before.obligations().stream()
                .sorted(Comparator.comparingInt(Obligation::priorityClass))
                .toList()
            : List.of(find(before, on));
    if (order.isEmpty()) {
      throw new IllegalArgumentException("expected an obligation to pay");
    }
    List<Allocation> allocations = new ArrayList<>();
    long left = amount;
    for (Obligation each : order) {
      boolean last = each.equals(order.getLast());
      long part = last ? left : Math.min(left, each.balance());
      if (part != 0) {
        allocations.add(new Allocation(each.key(), part, Math.max(0, each.balance() - part)));
      }
      left -= part;
    }
    return allocations;
  }

  private static Obligation find(CaseParty before, ObligationKey key) {
    return before
        .obligation(key)
        .orElseThrow(
            () -> new IllegalArgumentException("expected an obligation " + key + " there"));
  }
}
