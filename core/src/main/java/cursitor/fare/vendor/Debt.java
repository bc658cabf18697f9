package cursitor.fare.vendor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is owed on an account, and how far its collection has come.
///
/// @param rolledUp what JUSTIS summed up last (FARE-38), or null
/// @param collectedSince since when special collection runs (FARE-81), or null
/// @param lowYield it has been in FARE so long that little more is to be had (T13)
public record Debt(
    @Nullable RolledUp rolledUp,
    @Nullable Delinquency delinquency,
    @Nullable Instant collectedSince,
    boolean lowYield) {
  static final Debt NONE = new Debt(null, null, null, false);

  /// The sum JUSTIS told.
  ///
  /// @param balance cents
  /// @param mirrored cents the vendor had by its own reckoning then; the sum holds until that moves
  public record RolledUp(long balance, long mirrored) {}

  Debt with(RolledUp next) {
    return new Debt(next, delinquency, collectedSince, lowYield);
  }

  Debt with(Delinquency next) {
    return new Debt(rolledUp, next, collectedSince, lowYield);
  }

  Debt collected(@Nullable Instant since) {
    return new Debt(rolledUp, delinquency, since, lowYield);
  }

  Debt ofLowYield() {
    return new Debt(rolledUp, delinquency, collectedSince, true);
  }

  /// Whether the delinquency stands and its grace is over.
  boolean mayBeEnforced() {
    return delinquency != null && delinquency.stands() && delinquency.graceOver();
  }
}
