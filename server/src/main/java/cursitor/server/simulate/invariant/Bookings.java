package cursitor.server.simulate.invariant;

import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.court.RegisterFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// No payment stands booked nowhere, and none is booked twice.
final class Bookings {
  private final Desks desks;
  private final Past past;

  Bookings(Desks desks, Past past) {
    this.desks = desks;
    this.past = past;
  }

  void atRest(boolean booked) {
    List<RegisterFile> registers = desks.registers();
    Map<String, Long> found = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (RegisterFile register : registers) {
      for (FinancialTransaction each : register.caseParty().financials()) {
        var electronic = each.electronic();
        if (electronic != null) {
          found.merge(electronic.acsTransactionNumber(), each.amount(), Math::max);
          // A case under a new key takes its history with it.
          if (Desks.live(register)) {
            times.merge(electronic.acsTransactionNumber(), 1, Integer::sum);
          }
        }
      }
    }
    times.forEach((number, count) -> {
      if (count > 1) {
        throw new Broken("nothing is applied twice: payment " + number);
      }
    });
    past.taken()
        .forEach(
            (number, amount) -> accountedFor(registers, number, amount, found.get(number), booked));
  }

  private static void accountedFor(
      List<RegisterFile> registers,
      String number,
      long amount,
      @Nullable Long found,
      boolean booked) {
    if (found != null && found != amount) {
      throw new Broken("no payment is booked for another sum than was paid: " + number);
    }
    if (found == null && booked && !openItem(registers, number)) {
      throw new Broken("no payment stands booked nowhere: " + number);
    }
  }

  /// A person at the court has it on the desk.
  private static boolean openItem(List<RegisterFile> registers, String number) {
    return registers.stream()
        .flatMap(register -> register.items().stream())
        .anyMatch(item -> item.topic().contains(number));
  }
}
