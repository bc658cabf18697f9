package cursitor.server.cli;

import cursitor.dmv907.court.CourtDesk;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.story.Story;
import cursitor.story.World;
import cursitor.story.dmv907.Dmv907World;
import cursitor.story.dmv907.PureMachine;

/// Worlds of desks with their files in memory: no store, no bytes.
record PureWorlds(Dmv907Policy policy) implements World.Maker {
  @Override
  public World make(Story story) {
    return new Dmv907World(story, new PureMachine(this::desk));
  }

  @Override
  public boolean hasWire() {
    return false;
  }

  private Desk desk(OrganizationId organization) {
    return organization.equals(Dmv907World.DMV)
        ? new DmvDesk(organization, policy)
        : new CourtDesk(organization, Dmv907World.DMV, policy);
  }
}
