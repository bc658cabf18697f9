package cursitor.server.play;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.fare.FareCode;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.fare.PureFareWorlds;
import cursitor.story.machine.Machine;
import cursitor.story.machine.PureMachine;
import cursitor.story.machine.Reaction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The desks of FARE with their files in memory, each reaction of which is held against the law.
/// Whatever a desk throws is a defect here, never a mistake in a story.
final class JudgedMachine implements Machine {
  private final PureMachine machine;
  private final Map<CaseKey, CaseFile> files = new HashMap<>();
  private final Law law;

  JudgedMachine(FarePolicy policy) {
    machine = new PureMachine(each -> PureFareWorlds.desk(each, policy), FareCode.E308);
    law = new Law(policy, files);
  }

  @Override
  public Reaction perform(Act act, Occasion occasion) {
    law.asked(act);
    return judged(occasion, () -> machine.perform(act, occasion));
  }

  @Override
  public Reaction receive(
      OrganizationId desk, Message message, OrganizationId caller, Occasion occasion) {
    if (message instanceof FareMessage fare) {
      law.received(fare);
    }
    return judged(occasion, () -> machine.receive(desk, message, caller, occasion));
  }

  @Override
  public Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion) {
    return judged(occasion, () -> machine.report(desk, report, occasion));
  }

  @Override
  public @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up) {
    return judged(occasion, () -> machine.ring(occasion, up));
  }

  private <T extends @Nullable Reaction> T judged(Occasion occasion, Supplier<T> desk) {
    T reaction;
    try {
      reaction = desk.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("a desk threw: " + e.getMessage(), e);
    }
    if (reaction != null) {
      reaction.files().forEach(file -> files.put(file.key(), file));
      law.judge(occasion.at(), reaction);
    }
    return reaction;
  }
}
