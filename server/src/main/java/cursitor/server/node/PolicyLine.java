package cursitor.server.node;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which policy of one exchange is in force when: the one a node began with, and others each from a
/// moment on. Safe for many threads.
final class PolicyLine<P> {
  private final P first;
  private volatile NavigableMap<Instant, P> later = new TreeMap<>();

  /// @param first in force until another one is
  PolicyLine(P first) {
    this.first = first;
  }

  P at(Instant at) {
    var found = later.floorEntry(at);
    return found == null ? first : found.getValue();
  }

  /// Those that follow, instead of what was to follow before.
  void follow(NavigableMap<Instant, P> policies) {
    later = new TreeMap<>(policies);
  }
}
