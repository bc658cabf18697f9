package cursitor.story.fare;

import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.fare.FareCode;
import cursitor.fare.court.FareCourtDesk;
import cursitor.fare.justis.JustisDesk;
import cursitor.fare.mvd.MvdDesk;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.VendorDesk;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.machine.PureMachine;
import java.util.function.Function;

/// Worlds of FARE desks with their files in memory.
///
/// @param desks the desk of each organisation
public record PureFareWorlds(FarePolicy policy, Function<OrganizationId, Desk> desks)
    implements World.Maker {

  /// The four desks under a policy.
  public PureFareWorlds(FarePolicy policy) {
    this(policy, organization -> desk(organization, policy));
  }

  @Override
  public World make(Story story) {
    return new FareWorld(story, policy, new PureMachine(desks, FareCode.E308));
  }

  @Override
  public boolean hasWire() {
    return false;
  }

  /// The desk of an organisation: every code that is none of the partners' is a court's.
  public static Desk desk(OrganizationId organization, FarePolicy policy) {
    return switch (Role.of(organization)) {
      case COURT -> new FareCourtDesk(organization, Role.JUSTIS_ID, policy);
      case JUSTIS -> new JustisDesk(organization, Role.VENDOR_ID, policy);
      case VENDOR -> new VendorDesk(organization, Role.JUSTIS_ID, Role.MVD_ID, policy);
      case MVD -> new MvdDesk(organization, policy);
    };
  }
}
