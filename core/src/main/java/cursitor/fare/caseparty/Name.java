package cursitor.fare.caseparty;

import org.jspecify.annotations.Nullable;

/// The name of a person, or of an organisation, which then stands in the surname alone (ARS
/// 28-1632: individual or organization).
public record Name(
    String surname, @Nullable String given, @Nullable String middle, @Nullable String suffix) {
  @Override
  public String toString() {
    return "Name ***";
  }
}
