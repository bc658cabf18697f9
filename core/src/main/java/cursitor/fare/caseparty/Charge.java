package cursitor.fare.caseparty;

import cursitor.fare.ChargeKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One charge of a case/party (FARE-32 to FARE-36).
///
/// @param lawCode the section as charged now
/// @param formerLawCodes what it was before it was amended, oldest first
/// @param caseType a code of `case-types.table`
/// @param mandatoryAppearance it cannot be paid before disposition, whatever amount stands
///   (FARE-11)
/// @param failedToAppearOn the day the party did not appear on this charge (FARE-22)
/// @param appearedOn the day the party appeared on it (FARE-23)
/// @param divertible whether defensive driving school may dispose of it
public record Charge(
    ChargeKey key,
    String lawCode,
    List<String> formerLawCodes,
    @Nullable String description,
    String caseType,
    LocalDate violationDate,
    @Nullable Plea plea,
    @Nullable Disposition disposition,
    boolean mandatoryAppearance,
    @Nullable LocalDate failedToAppearOn,
    @Nullable LocalDate appearedOn,
    boolean divertible) {
  public Charge {
    formerLawCodes = List.copyOf(formerLawCodes);
  }

  /// A plea and the day it was entered (FARE-33).
  public record Plea(String code, @Nullable LocalDate on) {}

  /// A disposition and its day (FARE-34).
  ///
  /// @param code a code of `dispositions.table`
  public record Disposition(String code, LocalDate on) {}

  public boolean disposed() {
    return disposition != null;
  }

  /// Whether the party has appeared since it failed to (FARE-23).
  public boolean appearedAfterFailure() {
    return failedToAppearOn != null && appearedOn != null && !appearedOn.isBefore(failedToAppearOn);
  }

  /// Whether the party failed to appear and nothing has come of the charge since (FARE-22).
  public boolean awaitsAppearance() {
    return failedToAppearOn != null && !disposed() && !appearedAfterFailure();
  }

  /// This charge with its Mandatory Appearance Indicator set (FARE-08).
  public Charge withMandatoryAppearance(boolean mandatory) {
    return new Charge(
        key,
        lawCode,
        formerLawCodes,
        description,
        caseType,
        violationDate,
        plea,
        disposition,
        mandatory,
        failedToAppearOn,
        appearedOn,
        divertible);
  }
}
