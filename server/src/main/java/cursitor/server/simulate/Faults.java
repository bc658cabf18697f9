package cursitor.server.simulate;

import java.time.LocalDateTime;
import java.util.List;

/// What goes wrong between the desks: messages and answers are lost, repeated, held up and
/// reordered, and desks fall silent for a while.
final class Faults {
  /// What makes everybody reachable again.
  static final List<String> MENDING =
      List.of(
          "the court answers",
          "the justis answers",
          "the vendor answers",
          "the mvd answers",
          "the held messages arrive",
          "delivery tries again");

  /// So often is delivery tried at the end before something counts as lost.
  static final int MOST_TRIES = 50;

  private static final int ONE_IN_1000 = 120;

  private final Chance chance;
  private final Agenda agenda;

  Faults(Chance chance, Agenda agenda) {
    this.chance = chance;
    this.agenda = agenda;
  }

  /// Now and then something goes wrong with what is sent next.
  void perhaps(LocalDateTime now) {
    if (!chance.in1000(ONE_IN_1000)) {
      return;
    }
    LocalDateTime soon = now.plusMinutes(1);
    LocalDateTime mended = now.plusHours(chance.between(1, 48));
    switch (chance.between(1, 5)) {
      case 1 -> {
        agenda.plan(soon, () -> "the next message is lost");
        agenda.plan(mended, () -> "delivery tries again");
      }
      case 2 -> {
        agenda.plan(soon, () -> "the next answer is lost");
        agenda.plan(mended, () -> "delivery tries again");
      }
      case 3 -> {
        String from = chance.oneOf("court", "justis", "vendor");
        String to =
            switch (from) {
              case "court", "vendor" -> "justis";
              default -> chance.oneOf("court", "vendor");
            };
        agenda.plan(soon, () -> "messages of the " + from + " to the " + to + " are held");
        agenda.plan(
            mended,
            () ->
                chance.in1000(500)
                    ? "the held messages arrive in another order"
                    : "the held messages arrive");
      }
      case 4 -> {
        String desk = chance.oneOf("justis", "vendor", "mvd");
        agenda.plan(soon, () -> "the " + desk + " is silent");
        agenda.plan(mended, () -> "the " + desk + " answers");
        agenda.plan(mended, () -> "delivery tries again");
        agenda.plan(mended.plusHours(1), () -> "delivery tries again");
      }
      default -> agenda.plan(soon, () -> "the same message comes again");
    }
  }
}
