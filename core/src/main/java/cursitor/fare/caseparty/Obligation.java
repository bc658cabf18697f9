package cursitor.fare.caseparty;

import cursitor.fare.ObligationKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One sum that is owed (FARE-37 to FARE-43).
///
/// @param originalAmount cents
/// @param balance cents still owed, never below zero
/// @param priorityClass the order in which payments are applied: 1 restitution, 2 time payment fee,
///   3 FARE fees, 4 fines and surcharges, 9 special collections (AO 2009-25)
public record Obligation(
    ObligationKey key,
    long originalAmount,
    long balance,
    @Nullable LocalDate dueOn,
    int priorityClass,
    Cause cause) {
  /// What brought the obligation about.
  public enum Cause {
    SENTENCE,
    /// The Delinquency Fee (FARE-77, FARE-78).
    FARE_DELINQUENCY,
    /// The Special Collection fee (FARE-67).
    FARE_SPECIAL,
    COURT_FEE;

    /// Whether FARE itself has added it.
    public boolean isOfFare() {
      return this == FARE_DELINQUENCY || this == FARE_SPECIAL;
    }
  }

  /// This obligation with another balance.
  public Obligation owing(long cents) {
    return new Obligation(key, originalAmount, cents, dueOn, priorityClass, cause);
  }
}
