package cursitor.server.simulate;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Obligation;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Much about one case/party within an hour: what is set is taken back and set again, and what is
/// owed changes between. In a world with faults a line is down meanwhile, and what was sent arrives
/// in another order: then the newest must stand in the end, whatever acted on arrival.
final class Flurry {
  private final Matter matter;
  private final Plans plans;
  private final Chance chance;

  Flurry(Matter matter, Plans plans) {
    this.matter = matter;
    this.plans = plans;
    this.chance = plans.chance();
  }

  /// A failure to appear is noted by mistake.
  void before(LocalDateTime filed) {
    LocalDateTime begins = begins(filed, 30);
    if (begins != null) {
      then(begins, 1, data -> onCharge("notes failure to appear on ", Matter.open(data)));
      then(begins, 2, data -> onCharge("notes appearance on ", failedToAppear(data)));
    }
  }

  /// A flag is set, taken back and set again, while money comes and the sum changes.
  void after(LocalDateTime from) {
    LocalDateTime begins = begins(from, 40);
    boolean waives = chance.in1000(500);
    String on = waives ? "waives the registration hold on " : "sets suspend on ";
    String off = waives ? "ends the waiver on " : "lifts suspend on ";
    String why = waives ? "" : " for COURT";
    if (begins != null) {
      then(begins, 1, _ -> on + matter.key() + why);
      then(begins, 2, data -> isSet(data, waives) ? off + matter.key() : null);
      then(begins, 3, data -> onFine("changes ", data, " to ", 2_500));
      then(
          begins,
          4,
          data -> data.balance() < 1_000 ? null : "takes payment of 10.00 on " + matter.key());
      then(begins, 5, data -> isSet(data, waives) ? null : on + matter.key() + why);
      plans.at(
          plans.some(begins, 1, 60),
          matter.whileLive(
              data -> isSet(data, waives) ? matter.teller() + " " + off + matter.key() : null));
    }
  }

  /// When it begins, if it comes to it; then a line is down for an hour.
  private @Nullable LocalDateTime begins(LocalDateTime after, int in1000) {
    LocalDateTime begins = plans.some(after, 1, 90);
    String line = chance.oneOf("court to the justis", "justis to the vendor");
    if (!chance.in1000(in1000)) {
      return null;
    }
    if (matter.life().faulty()) {
      plans.at(begins, () -> "messages of the " + line + " are held");
      plans.at(begins.plusHours(1), () -> "the held messages arrive in another order");
    }
    return begins;
  }

  private void then(LocalDateTime begins, int step, Function<CaseParty, @Nullable String> what) {
    plans.at(
        begins.plusMinutes(10L * step),
        matter.whileLive(data -> {
          String line = what.apply(data);
          return line == null ? null : matter.teller() + " " + line;
        }));
  }

  private static boolean isSet(CaseParty data, boolean waiver) {
    return waiver ? data.flags().moneyHoldWaived() : data.flags().suspension() != null;
  }

  private @Nullable String onCharge(String what, @Nullable Charge charge) {
    return charge == null ? null : what + charge.key() + " of " + matter.key();
  }

  private static @Nullable Charge failedToAppear(CaseParty data) {
    return data.charges().stream()
        .filter(charge -> charge.failedToAppearOn() != null && charge.appearedOn() == null)
        .filter(charge -> !charge.disposed())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String onFine(String what, CaseParty data, String to, long more) {
    Obligation owing = Matter.owing(data);
    return owing == null || !owing.key().code().equals("FINE")
        ? null
        : what
            + owing.key()
            + " of "
            + matter.key()
            + to
            + Cents.text(owing.originalAmount() + more);
  }
}
