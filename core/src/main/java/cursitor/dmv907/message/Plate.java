package cursitor.dmv907.message;

import org.jspecify.annotations.Nullable;

/// A vehicle licence plate.
public record Plate(String number, @Nullable String state) {
  @Override
  public String toString() {
    return "Plate ***";
  }
}
