package cursitor.fare.caseparty;

import cursitor.fare.ChargeKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a charge was sentenced to (FARE-36).
///
/// @param on the sentence date, which stream and wait are reckoned from (FARE-18)
/// @param suspended cents of the sentence that were suspended
/// @param dueOn the day the money is due, where the sentence names one
/// @param planId the time payment plan it is paid on, where there is one
public record Sentence(
    ChargeKey charge,
    @Nullable LocalDate on,
    Kind kind,
    @Nullable String text,
    long suspended,
    @Nullable LocalDate dueOn,
    @Nullable String planId) {
  /// Whether money is owed by it.
  public enum Kind {
    FINANCIAL,
    NON_FINANCIAL
  }
}
