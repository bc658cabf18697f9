package cursitor.fare.caseparty;

/// A driver licence.
///
/// @param state the two letters of the state that gave it
public record License(String number, String state) {
  @Override
  public String toString() {
    return "License ***";
  }
}
