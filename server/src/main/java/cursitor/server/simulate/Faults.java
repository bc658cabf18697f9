package cursitor.server.simulate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What goes wrong between the desks: messages and answers are lost, repeated, held up and
/// reordered, and desks fall silent for a while or go down and come up again.
final class Faults {
  /// What makes everybody reachable again.
  static final List<String> MENDING =
      List.of(
          "the court answers",
          "the justis answers",
          "the vendor answers",
          "the mvd answers",
          "the court comes up again",
          "the justis comes up again",
          "the vendor comes up again",
          "the mvd comes up again",
          "the held messages arrive",
          "delivery tries again",
          "the clock");

  /// So often is delivery tried at the end before something counts as lost.
  static final int MOST_TRIES = 50;

  private static final int ONE_IN_1000 = 120;

  private final Chance chance;
  private final Agenda agenda;
  private final BooleanSupplier reached;

  /// @param reached whether any message has reached a desk yet
  Faults(Chance chance, Agenda agenda, BooleanSupplier reached) {
    this.chance = chance;
    this.agenda = agenda;
    this.reached = reached;
  }

  /// Now and then something goes wrong with what is sent next.
  void perhaps(LocalDateTime now) {
    if (!chance.in1000(ONE_IN_1000)) {
      return;
    }
    LocalDateTime soon = begins(now);
    LocalDateTime mended = soon.plusHours(chance.between(1, 48));
    switch (chance.between(1, 7)) {
      case 1 -> {
        agenda.plan(soon, () -> "the next message is lost");
        agenda.plan(mended, () -> "delivery tries again");
      }
      case 2 -> {
        agenda.plan(soon, () -> "the next answer is lost");
        agenda.plan(mended, () -> "delivery tries again");
      }
      case 3 -> heldUp(soon, soon.plusHours(chance.between(1, 240)));
      case 4 -> {
        String desk = chance.oneOf("justis", "vendor", "mvd");
        agenda.plan(soon, () -> "the " + desk + " is silent");
        agenda.plan(mended, () -> "the " + desk + " answers");
        agenda.plan(mended, () -> "delivery tries again");
        agenda.plan(mended.plusHours(1), () -> "delivery tries again");
      }
      case 5 -> restart(soon, mended);
      case 6 -> again(soon, "the same id comes with other content");
      default -> again(soon, "the same message comes again");
    }
  }

  /// At once, or just before something is going to be done.
  private LocalDateTime begins(LocalDateTime now) {
    LocalDateTime next = agenda.next();
    boolean before = chance.in1000(500);
    return before && next != null && next.isAfter(now.plusMinutes(2))
        ? next.minusMinutes(1)
        : now.plusMinutes(1);
  }

  /// What one desk sends another is held up, mostly to come in another order.
  private void heldUp(LocalDateTime soon, LocalDateTime mended) {
    String from = chance.oneOf("court", "justis", "vendor");
    String to = from.equals("justis") ? chance.oneOf("court", "vendor") : "justis";
    String how = chance.in1000(700) ? " in another order" : "";
    agenda.plan(soon, () -> "messages of the " + from + " to the " + to + " are held");
    agenda.plan(mended, () -> "the held messages arrive" + how);
  }

  private void again(LocalDateTime soon, String line) {
    agenda.plan(soon, () -> reached.getAsBoolean() ? line : null);
  }

  /// A desk goes down, some just after they have committed something, and comes up again.
  private void restart(LocalDateTime soon, LocalDateTime mended) {
    String desk = chance.oneOf("court", "justis", "vendor", "mvd");
    String when = chance.in1000(500) ? " once it has taken the next message" : "";
    agenda.plan(soon, () -> "the " + desk + " goes down" + when);
    agenda.plan(mended, () -> "the " + desk + " comes up again");
  }
}
