package cursitor.fare;

import org.jspecify.annotations.Nullable;

/// Names one financial obligation of a case/party (`fare.md` 2.1). Written `FINE@CT-1001/A`, or
/// `DFEE` at case level, with `#2` behind it for a second of the same code.
///
/// @param charge the charge it hangs on, null at case level; before disposition there must be one
public record ObligationKey(@Nullable ChargeKey charge, String code, int sequence) {
  /// The only one, or the first, of its code at this level.
  public static ObligationKey of(@Nullable ChargeKey charge, String code) {
    return new ObligationKey(charge, code, 1);
  }

  /// Reads the form [#toString()] writes.
  public static ObligationKey parse(String text) {
    int hash = text.lastIndexOf('#');
    String name = hash < 0 ? text : text.substring(0, hash);
    int sequence = hash < 0 ? 1 : sequence(text.substring(hash + 1));
    int at = name.indexOf('@');
    return at < 0
        ? new ObligationKey(null, name, sequence)
        : new ObligationKey(
            ChargeKey.parse(name.substring(at + 1)), name.substring(0, at), sequence);
  }

  private static int sequence(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException(
          "behind the hash of an obligation stands a number, such as FEE#2");
    }
  }

  public boolean atCaseLevel() {
    return charge == null;
  }

  @Override
  public String toString() {
    String name = charge == null ? code : code + "@" + charge;
    return sequence == 1 ? name : name + "#" + sequence;
  }
}
