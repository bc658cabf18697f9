package cursitor.fare.vendor;

import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Outbound;

/// The order of what was exchanged about an account.
///
/// @param inbound what came from JUSTIS
public record Lanes(Inbound inbound, Outbound toJustis, Outbound toMvd) {
  static final Lanes NONE = new Lanes(Inbound.NONE, Outbound.NONE, Outbound.NONE);

  boolean underWay() {
    return !toJustis.unanswered().isEmpty() || !toMvd.unanswered().isEmpty() || inbound.hasGap();
  }

  Lanes with(Inbound next) {
    return new Lanes(next, toJustis, toMvd);
  }

  Lanes withToJustis(Outbound next) {
    return new Lanes(inbound, next, toMvd);
  }

  Lanes withToMvd(Outbound next) {
    return new Lanes(inbound, toJustis, next);
  }
}
