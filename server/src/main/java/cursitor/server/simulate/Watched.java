package cursitor.server.simulate;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.story.machine.Machine;
import cursitor.story.machine.PureMachine;
import cursitor.story.machine.Reaction;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A machine whose every reaction is shown to somebody: the files as they stand, and which messages
/// have no answer yet.
final class Watched implements Machine {
  private final PureMachine machine;
  private final Watcher watcher;

  /// In the order they came up in, so that of two broken invariants the same one is found first.
  private final Map<CaseKey, CaseFile> files = new LinkedHashMap<>();

  private final Set<MessageId> unanswered = new HashSet<>();
  private boolean reached;

  /// Sees what happens.
  interface Watcher {
    /// A desk has reacted.
    ///
    /// @param input the act or the message that came to it, or null
    void reacted(Instant at, @Nullable Object input, Reaction reaction);
  }

  Watched(PureMachine machine, Watcher watcher) {
    this.machine = machine;
    this.watcher = watcher;
  }

  /// Every file as it stands.
  Map<CaseKey, CaseFile> files() {
    return files;
  }

  /// Whether every message has its answer.
  boolean atRest() {
    return unanswered.isEmpty();
  }

  /// Whether any message has reached a desk yet.
  boolean reached() {
    return reached;
  }

  /// When the next alarm of a desk that is up is due.
  Optional<Instant> nextAlarm(Predicate<OrganizationId> up) {
    return machine.nextAlarm(up);
  }

  @Override
  public Reaction perform(Act act, Occasion occasion) {
    return seen(occasion, act, machine.perform(act, occasion));
  }

  @Override
  public Reaction receive(
      OrganizationId desk, Message message, OrganizationId caller, Occasion occasion) {
    if (message instanceof AnswerMessage answer && answer.header().reference() != null) {
      unanswered.remove(answer.header().reference());
    } else {
      reached = true;
    }
    return seen(occasion, message, machine.receive(desk, message, caller, occasion));
  }

  @Override
  public Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion) {
    return seen(occasion, null, machine.report(desk, report, occasion));
  }

  @Override
  public @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up) {
    Reaction reaction = machine.ring(occasion, up);
    return reaction == null ? null : seen(occasion, null, reaction);
  }

  private Reaction seen(Occasion occasion, @Nullable Object input, Reaction reaction) {
    reaction.files().forEach(file -> files.put(file.key(), file));
    for (Effect effect : reaction.effects()) {
      if (effect instanceof Effect.SendMessage(_, Message message)) {
        unanswered.add(message.header().messageId());
      }
    }
    watcher.reacted(occasion.at(), input, reaction);
    return reaction;
  }
}
