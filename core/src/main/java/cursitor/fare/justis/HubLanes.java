package cursitor.fare.justis;

import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Outbound;

/// The order of messages to and from both sides.
public record HubLanes(Inbound fromCourt, Inbound fromVendor, Outbound toCourt, Outbound toVendor) {
  static final HubLanes NONE =
      new HubLanes(Inbound.NONE, Inbound.NONE, Outbound.NONE, Outbound.NONE);

  boolean underWay() {
    return !toCourt.unanswered().isEmpty()
        || !toVendor.unanswered().isEmpty()
        || fromCourt.hasGap()
        || fromVendor.hasGap();
  }

  HubLanes fromCourt(Inbound next) {
    return new HubLanes(next, fromVendor, toCourt, toVendor);
  }

  HubLanes fromVendor(Inbound next) {
    return new HubLanes(fromCourt, next, toCourt, toVendor);
  }

  HubLanes toCourt(Outbound next) {
    return new HubLanes(fromCourt, fromVendor, next, toVendor);
  }

  HubLanes toVendor(Outbound next) {
    return new HubLanes(fromCourt, fromVendor, toCourt, next);
  }
}
