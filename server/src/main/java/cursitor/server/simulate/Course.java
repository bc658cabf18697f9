package cursitor.server.simulate;

import cursitor.fare.Cents;
import cursitor.fare.ChargeKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The course of one case at its court, from the citation to the disposition.
final class Course {
  private static final String SECOND_CHARGE = "CT-1001/B";
  private static final int APPEARS_AFTER_DAYS = 30;

  private final Matter matter;
  private final Plans plans;
  private final Chance chance;
  private final LocalDateTime filed;
  private final String type;
  private final long fine;

  /// @param type of its first charge
  /// @param fine cents
  Course(Matter matter, Plans plans, LocalDateTime filed, String type, long fine) {
    this.matter = matter;
    this.plans = plans;
    this.chance = plans.chance();
    this.filed = filed;
    this.type = type;
    this.fine = fine;
  }

  void plan(boolean backlog) {
    plans.at(
        filed,
        () ->
            matter.teller()
                + " submits "
                + matter.key()
                + " of "
                + matter.person()
                + (backlog ? ", backlog" : "")
                + " but type "
                + type
                + ", fine "
                + Cents.text(fine));
    if (backlog) {
      afterwards(filed.plusDays(1));
    } else {
      before();
    }
    new CourtWork(matter, plans).corrections(filed);
  }

  private void before() {
    LocalDateTime appearance = filed.plusDays(APPEARS_AFTER_DAYS);
    charges();
    appearances(appearance);
    new Payer(matter, plans).before(filed, fine);
    failure(appearance);
    new Flurry(matter, plans).before(filed);
    if (chance.in1000(920)) {
      disposed(plans.some(appearance, 1, 130));
    } else {
      new Ending(matter, plans).plan(filed);
    }
  }

  private void charges() {
    String other = chance.oneOf("CT", "TR", "PK");
    String amount = Cents.text(chance.between(2, 20) * 1_000L);
    plans.sometimes(
        60,
        filed,
        10,
        matter.beforeDisposition(data ->
            data.charge(new ChargeKey("CT-1001", "A")).isEmpty()
                ? null
                : told("adds charge " + SECOND_CHARGE + " of type " + other + ", fine " + amount)
                    + " to "
                    + matter.key()));
    plans.sometimes(
        15,
        filed,
        25,
        matter.beforeDisposition(data ->
            data.charges().size() < 2
                ? null
                : onCharge("drops charge ", data.charges().getLast())));
    plans.sometimes(
        40, filed, 28, matter.beforeDisposition(data -> onOpen(data, "enters plea NG on ", "")));
    plans.sometimes(
        20,
        filed,
        25,
        matter.beforeDisposition(
            data -> onOpen(data, "amends charge ", " to 28-701(A), type " + type)));
  }

  private String told(String what) {
    return matter.teller() + " " + what;
  }

  private String onCharge(String what, Charge charge) {
    return told(what + charge.key() + " of " + matter.key());
  }

  private @Nullable String onOpen(CaseParty data, String what, String how) {
    Charge open = Matter.open(data);
    return open == null ? null : onCharge(what, open) + how;
  }

  private void appearances(LocalDateTime appearance) {
    plans.sometimes(
        30,
        filed,
        25,
        matter.beforeDisposition(data -> "court schedules a hearing in " + matter.key()));
    LocalDateTime marked = plans.some(filed, 1, 20);
    if (chance.in1000(30)) {
      plans.at(
          marked,
          matter.beforeDisposition(data -> onOpen(data, "marks mandatory appearance on ", "")));
      plans.sometimes(
          300,
          marked,
          8,
          matter.beforeDisposition(data ->
              data.charges().stream()
                  .filter(charge -> charge.mandatoryAppearance() && !charge.disposed())
                  .findFirst()
                  .map(charge -> onCharge("lifts mandatory appearance on ", charge))
                  .orElse(null)));
    }
    plans.sometimes(
        25,
        filed,
        25,
        matter.beforeDisposition(data ->
            told(
                "changes first appearance of "
                    + matter.key()
                    + " to "
                    + appearance.plusDays(14).toLocalDate()
                    + "T09:00")));
  }

  private void failure(LocalDateTime appearance) {
    boolean fails = chance.in1000(180);
    boolean comes = chance.in1000(600);
    LocalDateTime later = plans.some(appearance, 5, 120);
    if (!fails) {
      return;
    }
    plans.at(
        appearance.plusHours(1),
        matter.beforeDisposition(data -> onOpen(data, "notes failure to appear on ", "")));
    if (comes) {
      plans.at(
          later,
          matter.beforeDisposition(data ->
              data.charges().stream()
                  .filter(charge -> charge.failedToAppearOn() != null && !charge.disposed())
                  .findFirst()
                  .map(charge -> onCharge("notes appearance on ", charge))
                  .orElse(null)));
    }
  }

  /// Each charge has its disposition on the same day, most of them with a sentence.
  private void disposed(LocalDateTime at) {
    for (int charge = 0; charge < 2; charge++) {
      String code = chance.oneOf("54", "54", "54", "55", "58", "54", "55", "54", "30", "40", "45");
      boolean later = chance.in1000(40);
      plans.at(
          at.plusMinutes(charge),
          matter.beforeDisposition(data ->
              onOpen(
                  data,
                  "enters disposition " + code + " on ",
                  code.startsWith("5") && !later ? ", sentenced " + at.toLocalDate() : "")));
      plans.at(
          plans.some(at, 3, 20),
          matter.afterDisposition(data -> later ? sentenced(data, at) : null));
    }
    LocalDateTime again = at.plusDays(2);
    plans.at(
        again, matter.beforeDisposition(data -> onOpen(data, "enters disposition 40 on ", "")));
    afterwards(at);
  }

  /// The sentence is entered late (FARE-35, FARE-36).
  private @Nullable String sentenced(CaseParty data, LocalDateTime at) {
    return data.charges().stream()
        .filter(charge -> {
          Charge.Disposition disposition = charge.disposition();
          return disposition != null
              && disposition.code().startsWith("5")
              && data.sentences().stream().noneMatch(each -> each.charge().equals(charge.key()));
        })
        .findFirst()
        .map(charge ->
            told("sentences ") + charge.key() + " of " + matter.key() + " on " + at.toLocalDate())
        .orElse(null);
  }

  private void afterwards(LocalDateTime from) {
    new Payer(matter, plans).after(from);
    new CourtWork(matter, plans).after(from);
    new Flurry(matter, plans).after(from);
    new Ending(matter, plans).plan(from);
  }
}
