package cursitor.story.fare;

import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.fare.FareCode;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.machine.PureMachine;
import java.util.function.Function;

/// Worlds of FARE desks with their files in memory.
///
/// @param desks the desk of each organisation
public record PureFareWorlds(FarePolicy policy, Function<OrganizationId, Desk> desks)
    implements World.Maker {
  @Override
  public World make(Story story) {
    return new FareWorld(story, policy, new PureMachine(desks, FareCode.E308));
  }

  @Override
  public boolean hasWire() {
    return false;
  }
}
