package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.page.Glance;
import cursitor.server.node.Node;
import cursitor.server.store.MessageBrowser.StuckLane;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads how the ways to partners stand, at most once in three seconds however many people look on;
/// anew once somebody has changed something.
final class LanesGauge {
  private static final Duration FRESH = Duration.ofSeconds(3);

  /// So many stuck lanes are shown; the oldest ones first, so that the others follow.
  static final int MOST_STUCK = 50;

  private final Node node;
  private final Glance<LanesPicture> picture;
  private final Map<Set<OrganizationId>, List<StuckLane>> stuck = new HashMap<>();

  /// @param time of the people who look
  LanesGauge(Node node, InstantSource time) {
    this.node = node;
    picture = new Glance<>(FRESH, time, this::fresh);
  }

  synchronized LanesPicture read() {
    return picture.read();
  }

  private LanesPicture fresh() {
    LanesPicture fresh = LanesPicture.of(node);
    stuck.clear();
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
    picture.forget();
  }
}
