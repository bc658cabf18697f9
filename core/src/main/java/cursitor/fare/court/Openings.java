package cursitor.fare.court;

import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.policy.FareLimit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The announcements of one register that want an echo of the court (FARE-45, FARE-78).
record Openings(Bench bench, RegisterSitting sitting) {
  /// Closes the announcement a transaction echoes.
  ///
  /// @return the correlation id the echo carries, or null where it echoes none
  @Nullable String closedBy(CourtTransaction transaction) {
    Optional<Opening> opening =
        switch (transaction) {
          case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) ->
              booking.electronic() == null
                  ? Optional.empty()
                  : open(Opening.Kind.PAYMENT, booking.electronic().acsTransactionNumber());
          case CourtTransaction.ObligationAdd(var obligation) ->
              open(Opening.Kind.FEE, obligation.key().code());
          default -> Optional.empty();
        };
    opening.ifPresent(each -> close(each, "it was booked"));
    return opening.map(Opening::correlationId).orElse(null);
  }

  Optional<Opening> open(Opening.Kind kind, String number) {
    return sitting.file().announced().openings().stream()
        .filter(each -> !each.closed() && each.kind() == kind && each.number().equals(number))
        .findFirst();
  }

  void close(Opening opening, String reason) {
    sitting.become(before -> before.with(before.announced().closing(opening)));
    bench.minutes().cancel(sitting.key(), opening.alarm());
    sitting.settle(opening.alarm(), "overtaken", reason);
  }

  /// Confirms what the court has booked of the payments that were announced to this register. What
  /// was booked with another amount stays open.
  void confirm(List<FinancialTransaction> booked) {
    for (FinancialTransaction each : booked) {
      FinancialTransaction.Electronic electronic = each.electronic();
      if (electronic != null
          && open(Opening.Kind.PAYMENT, electronic.acsTransactionNumber())
              .filter(opening -> opening.amount() == each.amount())
              .isPresent()) {
        sitting.send(
            List.of(new CourtTransaction.PaymentConfirmation(each)), bench.minutes().here());
      }
    }
  }

  /// What the vendor took and the court has not booked yet is booked under the new key (T8).
  void moveTo(RegisterSitting next) {
    for (Opening opening : sitting.file().announced().openings()) {
      if (opening.kind() == Opening.Kind.PAYMENT && !opening.closed()) {
        close(opening, "it is booked under the new key");
        next.become(file -> file.with(file.announced().with(opening)));
        int days = bench.policy().limit(bench.today(), FareLimit.CONFIRMATION_DUE_DAYS);
        bench
            .minutes()
            .alarm(
                next.key(),
                opening.alarm(),
                bench.policy().businessDaysAfter(bench.minutes().at(), days));
      }
    }
  }
}
