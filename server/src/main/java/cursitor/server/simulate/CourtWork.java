package cursitor.server.simulate;

import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Obligation;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a court, and the mail, have to do with a case beside its course: corrections, adjustments,
/// flags, notices of the court's own, letters that come back, days without submissions.
final class CourtWork {
  private final Matter matter;
  private final Plans plans;
  private final Chance chance;

  CourtWork(Matter matter, Plans plans) {
    this.matter = matter;
    this.plans = plans;
    this.chance = plans.chance();
  }

  private String told(String what) {
    return matter.teller() + " " + what;
  }

  /// Data of the party, the case and the addresses is corrected whenever that is found out
  /// (FARE-24).
  void corrections(LocalDateTime filed) {
    correction(filed, "birthDate 1980-0" + chance.between(1, 9) + "-11", 20);
    correction(filed, "surname " + chance.oneOf("GARZA", "LEIGH", "OWEN"), 20);
    correction(filed, "licence \"AZ D9999999" + chance.between(0, 9) + "\"", 15);
    correction(filed, "email someone@example.org", 10);
    correction(filed, "category TRAFFIC", 15);
    correction(filed, "deceased " + filed.toLocalDate().plusDays(chance.between(1, 200)), 10);
    correction(filed, "address \"" + chance.between(1, 99) + " ELM ST, YUMA, AZ 85364\"", 30);
    String found = "\"" + chance.between(1, 99) + " OAK ST, MESA, AZ 85201\"";
    plans.sometimes(
        25,
        filed,
        300,
        matter.whileLive(_ -> "vendor finds the address " + found + " of " + matter.key()));
    suspension(filed);
    silence(filed);
  }

  /// Collection pauses whatever has become of the case, for a while or until the court says so.
  private void suspension(LocalDateTime filed) {
    LocalDateTime from = plans.some(filed, 1, 60);
    String until =
        chance.in1000(500) ? " until " + from.toLocalDate().plusDays(chance.between(3, 90)) : "";
    if (chance.in1000(30)) {
      plans.at(
          from,
          matter.whileLive(_ -> told("sets suspend on " + matter.key() + until + " for COURT")));
      plans.at(
          plans.some(from, 5, 120),
          matter.whileLive(data ->
              data.flags().suspension() == null ? null : told("lifts suspend on " + matter.key())));
    }
  }

  private void correction(LocalDateTime filed, String fields, int in1000) {
    plans.sometimes(
        in1000,
        filed,
        400,
        matter.whileLive(_ -> told("corrects " + matter.key() + " with " + fields)));
  }

  /// The court's system submits nothing of the case for some days.
  private void silence(LocalDateTime filed) {
    LocalDateTime from = plans.some(filed, 1, 300);
    LocalDateTime until = from.plusDays(chance.between(1, 12));
    if (!chance.in1000(20)) {
      return;
    }
    plans.at(
        from,
        matter.whileLive(_ -> "court holds back " + matter.caseName()),
        () -> matter.holdBack(true));
    plans.at(
        from.plusHours(3),
        () ->
            matter.heldBack()
                ? "court corrects " + matter.key() + " with email other@example.org"
                : null);
    plans.at(
        until,
        () -> matter.heldBack() ? "court submits " + matter.caseName() + " again" : null,
        () -> matter.holdBack(false));
  }

  /// After disposition.
  void after(LocalDateTime from) {
    money(from);
    mail(from);
    flags(from);
  }

  private void money(LocalDateTime from) {
    String type = chance.oneOf("WAIV", "CSVC", "INTX", "SUSP", "CREDT", "INLT", "CONV");
    plans.sometimes(60, from, 120, matter.afterDisposition(data -> adjusted(data, type)));
    String fee = chance.oneOf("TPF", "FEE#7") + " of " + Cents.text(chance.between(1, 9) * 500L);
    plans.sometimes(
        30, from, 120, matter.afterDisposition(_ -> told("adds " + fee + " to " + matter.key())));
    plans.sometimes(25, from, 150, matter.afterDisposition(this::raised));
    plans.sometimes(15, from, 150, matter.afterDisposition(this::dropped));
  }

  private @Nullable String adjusted(CaseParty data, String type) {
    Obligation owing = Matter.owing(data);
    return owing == null
        ? null
        : told("adjusts ")
            + owing.key()
            + " of "
            + matter.key()
            + " by "
            + Cents.text(Math.min(1_000, owing.balance()))
            + " as "
            + type;
  }

  /// Sentenced anew to a higher fine.
  private @Nullable String raised(CaseParty data) {
    Obligation owing = Matter.owing(data);
    return owing == null || !owing.key().code().equals("FINE")
        ? null
        : told("changes ")
            + owing.key()
            + " of "
            + matter.key()
            + " to "
            + Cents.text(owing.originalAmount() + 2_500);
  }

  /// A fee of the court is taken off the books; nothing was paid on it.
  private @Nullable String dropped(CaseParty data) {
    return data.obligations().stream()
        .filter(each -> each.key().code().equals("FEE") || each.key().code().equals("TPF"))
        .filter(each -> each.balance() == each.originalAmount())
        .filter(each ->
            data.financials().stream()
                .flatMap(one -> one.allocations().stream())
                .noneMatch(one -> one.obligation().equals(each.key())))
        .findFirst()
        .map(each -> told("drops ") + each.key() + " of " + matter.key())
        .orElse(null);
  }

  private void mail(LocalDateTime from) {
    LocalDateTime back = plans.some(from, 1, 90);
    String why = chance.oneOf("ANK", "NSN", "VAC", "DEC", "MLNA");
    String found = "\"" + chance.between(1, 99) + " PALM ST, TEMPE, AZ 85281\"";
    LocalDateTime traced = plans.some(back, 2, 20);
    boolean traces = chance.in1000(500);
    if (chance.in1000(60)) {
      plans.at(
          back,
          matter.afterDisposition(
              _ -> "the last notice to " + matter.key() + " comes back as " + why));
      plans.at(
          traced,
          matter.whileLive(
              _ -> traces ? "vendor finds the address " + found + " of " + matter.key() : null));
    }
    String notice =
        chance.oneOf("order to show cause", "notice") + " N-" + chance.between(1, 99) + " in ";
    plans.sometimes(
        40, from, 120, matter.afterDisposition(_ -> told("sends " + notice + matter.key())));
  }

  private void flags(LocalDateTime from) {
    onAndOff(from, 40, "waives the registration hold on ", "ends the waiver on ");
    onAndOff(from, 25, "removes web payment on ", "allows web payment on ");
    onAndOff(from, 30, "sets special collections on ", "stops special collections on ");
    onAndOff(from, 15, "stops special collections on ", "sets special collections on ");
  }

  private void onAndOff(LocalDateTime from, int in1000, String on, String off) {
    LocalDateTime begins = plans.some(from, 1, 300);
    if (chance.in1000(in1000)) {
      plans.at(begins, matter.afterDisposition(_ -> told(on + matter.key())));
      plans.sometimes(400, begins, 120, matter.whileLive(_ -> told(off + matter.key())));
    }
  }
}
