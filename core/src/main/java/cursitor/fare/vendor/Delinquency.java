package cursitor.fare.vendor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That an account was declared delinquent (FARE-76).
///
/// @param secondNoticeAt when the second notice was mailed
/// @param issuedAt when it was declared; the hours of grace run from here (A10)
/// @param graceOver whether they are over
/// @param withdrawnAt when it was taken back (A35), or null
public record Delinquency(
    Instant secondNoticeAt, Instant issuedAt, boolean graceOver, @Nullable Instant withdrawnAt) {
  boolean stands() {
    return withdrawnAt == null;
  }

  Delinquency afterGrace() {
    return new Delinquency(secondNoticeAt, issuedAt, true, withdrawnAt);
  }

  Delinquency withdrawn(Instant at) {
    return new Delinquency(secondNoticeAt, issuedAt, graceOver, at);
  }
}
