package cursitor.fare.caseparty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who the party is (FARE-29).
///
/// @param socialSecurityLast4 the last four digits; never shown on a complaint (ARS 28-1557)
/// @param heightInches a whole number of inches
/// @param weightPounds a whole number of pounds
/// @param deceased the court was told of the person's death
public record Person(
    Kind kind,
    Name name,
    @Nullable LocalDate birthDate,
    @Nullable String sexCode,
    @Nullable License license,
    @Nullable String mvdCustomerNumber,
    @Nullable String socialSecurityLast4,
    @Nullable Integer heightInches,
    @Nullable Integer weightPounds,
    @Nullable String eyeColor,
    @Nullable String hairColor,
    @Nullable Deceased deceased,
    @Nullable String language,
    @Nullable String telephone,
    @Nullable String email) {
  /// A human being of whom no more is known.
  public static Person of(Name name, @Nullable LocalDate birthDate, @Nullable License license) {
    return new Person(
        Kind.PERSON,
        name,
        birthDate,
        null,
        license,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// Whether the party is a human being.
  public enum Kind {
    PERSON,
    ORGANIZATION
  }

  /// Word of the person's death.
  ///
  /// @param source who said so
  /// @param on the day of death, where it is known
  public record Deceased(String source, @Nullable LocalDate on) {}

  @Override
  public String toString() {
    return "Person ***";
  }
}
