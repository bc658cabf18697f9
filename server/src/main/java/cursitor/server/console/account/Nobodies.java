package cursitor.server.console.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts wrong passwords under names nobody has: they are locked as those of accounts are, so that
/// nobody learns by trying which names are accounts. In memory only, and of the last names.
final class Nobodies {
  private static final int MOST = 10_000;
  private static final Tries NONE = new Tries(0, Instant.MIN);

  private final InstantSource time;
  private final Map<String, Tries> names = new LinkedHashMap<>();

  private record Tries(int failures, Instant lockedUntil) {}

  Nobodies(InstantSource time) {
    this.time = time;
  }

  synchronized boolean isLocked(String name) {
    return time.instant().isBefore(names.getOrDefault(name, NONE).lockedUntil());
  }

  /// Counts one.
  ///
  /// @return whether that locks the name
  synchronized boolean failed(String name) {
    int failures = names.getOrDefault(name, NONE).failures() + 1;
    boolean locks = failures >= Doorkeeper.FAILURES;
    names.remove(name);
    names.put(
        name,
        locks
            ? new Tries(0, time.instant().plus(Doorkeeper.LOCKED_FOR))
            : new Tries(failures, Instant.MIN));
    if (names.size() > MOST) {
      names.remove(names.keySet().iterator().next());
    }
    return locks;
  }
}
