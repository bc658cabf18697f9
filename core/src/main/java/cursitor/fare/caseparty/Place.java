package cursitor.fare.caseparty;

import org.jspecify.annotations.Nullable;

/// Where mail goes. Two addresses are the same when their places are equal.
///
/// @param state two letters
/// @param postalCode five digits, or nine with a dash
public record Place(
    String line1,
    @Nullable String line2,
    @Nullable String line3,
    String city,
    String state,
    String postalCode,
    String country) {
  @Override
  public String toString() {
    return "Place ***";
  }
}
