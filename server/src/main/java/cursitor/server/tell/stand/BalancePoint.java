package cursitor.server.tell.stand;

import cursitor.fare.ObligationKey;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was owed from a moment on.
///
/// @param receipt the message that made it so
/// @param cents on all obligations together
/// @param byObligation cents on each
public record BalancePoint(
    Instant at, long receipt, long cents, Map<ObligationKey, Long> byObligation) {
  public BalancePoint {
    byObligation = Collections.unmodifiableMap(new LinkedHashMap<>(byObligation));
  }
}
