package cursitor.story.fare.cast;

import cursitor.fare.ChargeKey;
import cursitor.fare.caseparty.Charge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what is new about a charge.
final class ChargeChange {
  private final Charge before;
  private ChargeKey key;
  private String lawCode;
  private List<String> formerLawCodes;
  private String caseType;
  private Charge.@Nullable Plea plea;
  private Charge.@Nullable Disposition disposition;
  private @Nullable LocalDate failedToAppearOn;
  private @Nullable LocalDate appearedOn;

  ChargeChange(Charge before) {
    this.before = before;
    key = before.key();
    lawCode = before.lawCode();
    formerLawCodes = before.formerLawCodes();
    caseType = before.caseType();
    plea = before.plea();
    disposition = before.disposition();
    failedToAppearOn = before.failedToAppearOn();
    appearedOn = before.appearedOn();
  }

  ChargeChange key(ChargeKey next) {
    key = next;
    return this;
  }

  /// Amended: what it was before stays known.
  ChargeChange lawCode(String next) {
    formerLawCodes = new ArrayList<>(formerLawCodes);
    formerLawCodes.add(lawCode);
    lawCode = next;
    return this;
  }

  ChargeChange caseType(String next) {
    caseType = next;
    return this;
  }

  ChargeChange plea(String code, LocalDate on) {
    plea = new Charge.Plea(code, on);
    return this;
  }

  ChargeChange disposition(String code, LocalDate on) {
    disposition = new Charge.Disposition(code, on);
    return this;
  }

  ChargeChange failedToAppearOn(LocalDate on) {
    failedToAppearOn = on;
    return this;
  }

  ChargeChange appearedOn(LocalDate on) {
    appearedOn = on;
    return this;
  }

  Charge done() {
    return new Charge(
        key,
        lawCode,
        formerLawCodes,
        before.description(),
        caseType,
        before.violationDate(),
        plea,
        disposition,
        before.mandatoryAppearance(),
        failedToAppearOn,
        appearedOn,
        before.divertible());
  }
}
