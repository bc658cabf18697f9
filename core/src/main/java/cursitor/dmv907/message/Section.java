package cursitor.dmv907.message;

import org.jspecify.annotations.Nullable;

/// One section of law, such as `VC 40508(c)`.
///
/// @param statuteCode the code book, such as `VC`
/// @param role `UNDERLYING` for what the order was issued for, `BREACH` for the failure itself;
///   null in a conviction abstract
/// @param severity `I`, `M` or `F`
public record Section(
    String statuteCode, String number, @Nullable String role, @Nullable String severity) {
  /// Code book and number, such as `VC 40508(c)`: what two sections are compared by.
  public String citation() {
    return statuteCode + " " + number;
  }
}
