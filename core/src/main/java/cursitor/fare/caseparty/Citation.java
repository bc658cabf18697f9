package cursitor.fare.caseparty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The paper the charges were written on.
public record Citation(
    String number,
    @Nullable String agency,
    @Nullable LocalDate issuedOn,
    @Nullable String location,
    @Nullable String officer,
    @Nullable Vehicle vehicle) {
  /// The vehicle on the citation.
  public record Vehicle(
      @Nullable String plate, @Nullable String plateState, @Nullable String vin) {}
}
