package cursitor.server.demo;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.dmv.DmvDesk;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.story.machine.PureMachine;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the demonstration's DMV would answer, tried out in memory: its desk, its drivers, and
/// nothing on file but what is rehearsed.
public final class Rehearsal {
  private final OrganizationId dmv = new OrganizationId(DemoNode.DMV);
  private final PureMachine machine;
  private final Instant now;
  private long inputs;

  public Rehearsal(Dmv907Policy policy, Instant now) {
    this.now = now;
    machine = new PureMachine(organization -> new DmvDesk(organization, policy), ErrorCode.E308);
    DriverRegister.of(dmv).forEach(act -> machine.perform(act, occasion()));
  }

  /// The answer to a request that comes from the sender it names; null where there is none.
  public @Nullable AnswerMessage answer(Message request) {
    return machine.receive(dmv, request, request.header().sender(), occasion()).answer();
  }

  private Occasion occasion() {
    return new Occasion(now, new UUID(0, ++inputs));
  }
}
