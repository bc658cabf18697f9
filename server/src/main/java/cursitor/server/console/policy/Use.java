package cursitor.server.console.policy;

import cursitor.server.config.PolicySet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a version is used from a moment on.
///
/// @param account who scheduled it; empty where a node started with it
/// @param withdrawnAt null unless it was withdrawn before its time
/// @param withdrawnBy likewise empty
public record Use(
    long number,
    PolicySet set,
    String digest,
    String name,
    Instant beginsAt,
    String account,
    Instant decidedAt,
    @Nullable Instant withdrawnAt,
    String withdrawnBy) {

  /// Whether somebody scheduled it and nobody withdrew it.
  public boolean stands() {
    return isScheduled() && withdrawnAt == null;
  }

  public boolean isScheduled() {
    return !account.isEmpty();
  }

  /// Whether it may still be withdrawn.
  boolean isAhead(Instant now) {
    return stands() && beginsAt.isAfter(now);
  }
}
