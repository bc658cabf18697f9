package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.server.node.Node;
import cursitor.server.store.MessageBrowser.StuckLane;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how the ways to partners stand, at most once in three seconds however many people look on;
/// anew once somebody has changed something.
final class LanesGauge {
  private static final Duration FRESH = Duration.ofSeconds(3);

  /// So many stuck lanes are shown; the oldest ones first, so that the others follow.
  static final int MOST_STUCK = 50;

  private final Node node;
  private final InstantSource time;
  private final Map<Set<OrganizationId>, List<StuckLane>> stuck = new HashMap<>();
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
    stuck.clear();
    last = fresh;
    readAt = now;
    return fresh;
  }

  /// The stuck lanes of these desks, the one that waits longest first. They are asked for by
  /// themselves: among the oldest of all desks there may be none of them.
  synchronized List<StuckLane> stuck(Set<OrganizationId> desks) {
    return stuck.computeIfAbsent(
        desks, these -> List.copyOf(node.store().messages().stuck(these, MOST_STUCK)));
  }

  synchronized void forget() {
    stuck.clear();
    last = null;
  }
}
