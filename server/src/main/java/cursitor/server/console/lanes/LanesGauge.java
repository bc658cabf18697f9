package cursitor.server.console.lanes;

import cursitor.server.node.Node;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Reads how the ways to partners stand, at most once in three seconds however many people look on;
/// anew once somebody has changed something.
final class LanesGauge {
  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Node node;
  private final InstantSource time;
  private @Nullable LanesPicture last;
  private Instant readAt = Instant.MIN;

  /// @param time of the people who look
  LanesGauge(Node node, InstantSource time) {
    this.node = node;
    this.time = time;
  }

  synchronized LanesPicture read() {
    Instant now = time.instant();
    LanesPicture known = last;
    if (known != null && now.isBefore(readAt.plus(FRESH)) && !now.isBefore(readAt)) {
      return known;
    }
    LanesPicture fresh = LanesPicture.of(node);
    last = fresh;
    readAt = now;
    return fresh;
  }

  synchronized void forget() {
    last = null;
  }
}
