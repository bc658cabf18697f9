package cursitor.story.fare.told;

import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.message.CourtTransaction;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.cast.MoneyEdits;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines about money that was paid, taken back, booked and adjusted.
final class MoneyLines {
  private MoneyLines() {}

  static String payment(
      PartyKey key, FinancialTransaction payment, @Nullable CaseParty before, Moment moment) {
    if (payment.reversalOf() != null) {
      return "court takes back payment " + payment.reversalOf() + " on " + key;
    }
    if (payment.amount() <= 0) {
      return Remark.of("The court told of money in " + key + " that no line can say.");
    }
    LocalDateTime received = Slots.time(payment.receivedAt());
    return "court takes payment of %s on %s%s%s"
        .formatted(
            Cents.text(payment.amount()),
            key,
            usually(payment, before, moment)
                ? ""
                : " for " + payment.allocations().getFirst().obligation(),
            payment.receivedAt().equals(moment.instant()) ? "" : " received " + received);
  }

  /// Whether the money went to the obligations in their usual order.
  private static boolean usually(
      FinancialTransaction payment, @Nullable CaseParty before, Moment moment) {
    if (before == null || payment.allocations().size() != 1) {
      return true;
    }
    try {
      return MoneyEdits.payment(payment.amount(), null, null).of(before, moment).stream()
          .map(CourtTransaction.CourtPayment.class::cast)
          .allMatch(each -> each.payment().allocations().equals(payment.allocations()));
    } catch (IllegalArgumentException nothingToPay) {
      return false;
    }
  }

  static List<String> adjustment(PartyKey key, FinancialTransaction adjustment) {
    return adjustment.allocations().stream().map(each -> adjusted(key, adjustment, each)).toList();
  }

  private static String adjusted(
      PartyKey key, FinancialTransaction adjustment, Allocation allocation) {
    return allocation.amount() <= 0
        ? Remark.of("What is owed in " + key + " was raised by an adjustment.")
        : "court adjusts %s of %s by %s as %s"
            .formatted(
                allocation.obligation(), key, Cents.text(allocation.amount()), adjustment.type());
  }

  /// @param paid cents of each payment the court was told of, by number
  static String booking(PartyKey key, FinancialTransaction booking, Map<String, Long> paid) {
    FinancialTransaction.Electronic electronic = booking.electronic();
    if (electronic == null) {
      return Remark.of("The court booked money in " + key + " without naming a payment.");
    }
    String number = electronic.acsTransactionNumber();
    boolean whole = paid.getOrDefault(number, booking.amount()) == booking.amount();
    return "court books the web payment %s on %s%s"
        .formatted(number, key, whole ? "" : " as " + Cents.text(booking.amount()));
  }
}
