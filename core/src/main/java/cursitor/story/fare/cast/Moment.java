package cursitor.story.fare.cast;

import cursitor.fare.policy.FarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When a line happens, and the policy of that time.
///
/// @param at local time of Arizona
public record Moment(LocalDateTime at, FarePolicy policy) {
  private static final int USUAL_CLASS = 4;

  public LocalDate day() {
    return at.toLocalDate();
  }

  public Instant instant() {
    return instant(at);
  }

  /// A local time of Arizona as an instant.
  public static Instant instant(LocalDateTime local) {
    return local.atZone(FarePolicy.ZONE).toInstant();
  }

  /// The local time of Arizona.
  public static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, FarePolicy.ZONE);
  }

  /// The priority class of an obligation code; that of fines for a code no table has.
  int priorityClass(String code) {
    return policy
        .obligationCode(day(), code)
        .map(row -> row.number("priorityClass"))
        .orElse(USUAL_CLASS);
  }
}
