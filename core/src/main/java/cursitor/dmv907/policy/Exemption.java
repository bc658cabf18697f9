package cursitor.dmv907.policy;

/// Whether the sections a hold rests on are exempt from suspension (VC 13365.5(b), 1803(b)). The
/// order is that of certainty.
public enum Exemption {
  /// At least one underlying section is not exempt.
  NONE,
  /// All would be, but a row that says so is not confirmed.
  UNCONFIRMED,
  /// All are, and the rows are confirmed.
  CONFIRMED
}
