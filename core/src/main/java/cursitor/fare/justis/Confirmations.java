package cursitor.fare.justis;

import cursitor.exchange.Files;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Whether the court has booked what the vendor took (FARE-45).
final class Confirmations {
  private final HubSitting now;
  private final Files files;

  Confirmations(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  /// A confirmation that fits no payment the court was told of (E014, E015).
  Optional<Result> fault(CourtTransaction transaction) {
    if (!(transaction instanceof CourtTransaction.PaymentConfirmation(var booking))) {
      return Optional.empty();
    }
    FinancialTransaction.Electronic electronic = booking.electronic();
    if (electronic == null) {
      return Optional.of(Result.no(FareCode.E014, "acsTransactionNumber"));
    }
    Optional<Money.Announced> announced = announced(electronic.acsTransactionNumber());
    if (announced.isEmpty()) {
      return Optional.of(Result.no(FareCode.E014, "acsTransactionNumber"));
    }
    return booking.amount() == announced.get().amount()
            || paysAllThatIsOwed(booking, announced.get())
        ? Optional.empty()
        : Optional.of(Result.no(FareCode.E015, "amount"));
  }

  /// A court that gives back what was paid too much may book only what was owed (A34); less than
  /// was paid is booked only where that leaves nothing owed.
  private boolean paysAllThatIsOwed(FinancialTransaction booking, Money.Announced announced) {
    if (booking.amount() < 0 || booking.amount() > announced.amount()) {
      return false;
    }
    CaseParty data = now.file().data();
    return data == null
        || data.obligations().stream().allMatch(each -> leavesNothing(booking, each));
  }

  private static boolean leavesNothing(FinancialTransaction booking, Obligation obligation) {
    return booking.allocations().stream()
            .filter(each -> each.obligation().equals(obligation.key()))
            .mapToLong(FinancialTransaction.Allocation::balanceAfter)
            .reduce(obligation.balance(), (_, after) -> after)
        <= 0;
  }

  private Optional<Money.Announced> announced(String number) {
    return now.file()
        .money()
        .announced(number)
        .or(() -> former(number).flatMap(file -> file.money().announced(number)));
  }

  /// The file under the key the party had when it paid, however many key changes ago.
  private Optional<HubFile> former(String number) {
    Set<PartyKey> seen = new HashSet<>();
    PartyKey key = now.file().succession().predecessor();
    while (key != null && seen.add(key)) {
      Optional<HubFile> file =
          files.find(
              HubFile.key(now.file().key().desk(), now.file().key().mode(), key), HubFile.class);
      if (file.flatMap(each -> each.money().announced(number)).isPresent()) {
        return file;
      }
      key = file.map(each -> each.succession().predecessor()).orElse(null);
    }
    return Optional.empty();
  }

  void confirmed(FinancialTransaction booking) {
    String number = Objects.requireNonNull(booking.electronic()).acsTransactionNumber();
    if (now.file().money().announced(number).isPresent()) {
      now.set(confirmed(now.file(), number));
      now.minutes().cancel(now.file().key(), Alarms.confirmation(number));
      now.settle(Alarms.confirmation(number));
    } else {
      former(number)
          .ifPresent(old -> {
            HubSitting sitting =
                new HubSitting(confirmed(old, number), now.vendor(), now.policy(), now.minutes());
            now.minutes().cancel(old.key(), Alarms.confirmation(number));
            sitting.settle(Alarms.confirmation(number));
            now.minutes().keep(sitting.file());
          });
    }
  }

  private static HubFile confirmed(HubFile file, String number) {
    List<Money.Announced> all = new ArrayList<>(file.money().announced());
    all.replaceAll(each ->
        each.acsTransactionNumber().equals(number)
            ? new Money.Announced(each.payment(), each.at(), true)
            : each);
    return file.with(file.money().announced(all));
  }
}
