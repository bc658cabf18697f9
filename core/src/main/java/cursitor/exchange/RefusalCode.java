package cursitor.exchange;

/// A code an exchange refuses with. Implemented by one ordered enum per exchange; its order is the
/// order of precedence.
public interface RefusalCode {
  /// The code on the wire, such as `E301`.
  String code();

  /// The rule that was broken, in words for a clerk.
  String sentence();

  /// The place in refusal order; the lowest names the refusal.
  int rank();

  /// True only where the same message may be sent again unchanged.
  boolean resendRequested();
}
