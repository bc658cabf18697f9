package cursitor.server.node;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.policy.DatedPolicy;
import cursitor.server.config.DeskConfig;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A desk that decides by the policy that is in force at the moment of the occasion.
final class DatedDesk implements Desk {
  private final DeskConfig config;
  private final Policies policies;
  private volatile @Nullable Sitting last;

  /// The desk made for one policy: policies change every few months, decisions are made thousands
  /// of times a second.
  private record Sitting(DatedPolicy policy, Desk desk) {}

  DatedDesk(DeskConfig config, Policies policies) {
    this.config = config;
    this.policies = policies;
  }

  @Override
  public OrganizationId organization() {
    return config.id();
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return at(occasion.at()).decide(files, occasion, input);
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return at(occasion.at()).refuse(request, occasion, refusals);
  }

  private Desk at(Instant at) {
    DatedPolicy policy = policies.at(Desks.set(config.kind()), at);
    Sitting sitting = last;
    if (sitting == null || !sitting.policy().equals(policy)) {
      sitting = new Sitting(policy, Desks.made(config, policy));
      last = sitting;
    }
    return sitting.desk();
  }
}
