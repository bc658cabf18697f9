package cursitor.story.dmv907;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.CourtDesk;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.machine.PureMachine;

/// Worlds of desks with their files in memory.
public record PureWorlds(Dmv907Policy policy) implements World.Maker {
  @Override
  public World make(Story story) {
    return new Dmv907World(story, policy, new PureMachine(this::desk, ErrorCode.E308));
  }

  @Override
  public boolean hasWire() {
    return false;
  }

  /// The desk of an organisation: the DMV's, or a court's for every other code.
  public Desk desk(OrganizationId organization) {
    return organization.equals(Dmv907World.DMV)
        ? new DmvDesk(organization, policy)
        : new CourtDesk(organization, Dmv907World.DMV, policy);
  }
}
