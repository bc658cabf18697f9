package cursitor.fare.message;

import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the MVD has on file of a person (FARE-60). Of one of several candidates the parts are
/// masked.
///
/// @param deceasedOn the day of death, where the MVD knows of it
public record MvdRecord(
    @Nullable Name name,
    @Nullable LocalDate birthDate,
    @Nullable License license,
    @Nullable Place address,
    @Nullable LocalDate deceasedOn) {
  @Override
  public String toString() {
    return "MvdRecord ***";
  }
}
