package cursitor.story.machine;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.exchange.UnkeptItems;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Desks with their case files in memory, and of an engine only what a desk relies on: a message
/// that was here before has its first answer again, its id with other content is refused, an answer
/// to an unknown message reaches no desk, and a work item no case file keeps can be closed.
public final class PureMachine implements Machine {
  private final Function<OrganizationId, Desk> desks;
  private final RefusalCode otherContent;
  private final MemoryFiles files = new MemoryFiles();
  private final Map<Receipt, Kept> received = new HashMap<>();

  /// In whose lane each message was sent.
  private final Map<MessageId, CaseKey> sent = new HashMap<>();

  private final Map<UUID, WorkItem> open = new HashMap<>();
  private final Map<Alarm, Instant> alarms = new HashMap<>();
  private final Map<CaseKey, Integer> numbers = new HashMap<>();

  /// A machine with empty files.
  ///
  /// @param desks the desk of each organisation; asked more than once
  /// @param otherContent what the id of an earlier message with other content is refused with
  public PureMachine(Function<OrganizationId, Desk> desks, RefusalCode otherContent) {
    this.desks = desks;
    this.otherContent = otherContent;
  }

  @Override
  public Reaction perform(Act act, Occasion occasion) {
    if (act instanceof WorkItemClosed closed) {
      Optional<Decision> unkept =
          UnkeptItems.closed(closed, Optional.ofNullable(open.get(closed.workItem())), files);
      if (unkept.isPresent()) {
        return take(act.desk(), unkept.get());
      }
    }
    return decide(act.desk(), new Input.ActPerformed(act), occasion);
  }

  @Override
  public Reaction receive(
      OrganizationId desk, Message message, OrganizationId caller, Occasion occasion) {
    Receipt receipt = new Receipt(desk, message.header().messageId());
    Kept before = received.get(receipt);
    if (before != null) {
      return before.message().equals(message) ? before.again() : conflict(desk, message, occasion);
    }
    Input input = input(message, caller);
    if (input == null) {
      return Reaction.quarantined(desk);
    }
    Reaction reaction = decide(desk, input, occasion);
    AnswerMessage answer = reaction.answer();
    if (answer == null || !answer.resendRequested()) {
      received.put(receipt, new Kept(message, reaction));
    }
    return reaction;
  }

  /// What a message is to its desk; null for an answer to a message that was never sent.
  private @Nullable Input input(Message message, OrganizationId caller) {
    if (!(message instanceof AnswerMessage answer)) {
      return new Input.MessageReceived(message, caller);
    }
    MessageId reference = answer.header().reference();
    CaseKey caseFile = reference == null ? null : sent.get(reference);
    return caseFile == null ? null : new Input.AnswerReceived(caseFile, answer, caller);
  }

  private Reaction conflict(OrganizationId desk, Message message, Occasion occasion) {
    Refusal refusal = Refusal.of(otherContent, "", otherContent.sentence());
    AnswerMessage answer = desks.apply(desk).refuse(message.header(), occasion, List.of(refusal));
    return new Reaction(
        desk, Reaction.Kind.DECIDED, List.of(), List.of(), List.of(refusal), answer);
  }

  @Override
  public Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion) {
    return decide(desk, report, occasion);
  }

  @Override
  public @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up) {
    Alarm alarm =
        alarms.entrySet().stream()
            .filter(each -> !each.getValue().isAfter(occasion.at()))
            .filter(each -> up.test(each.getKey().caseFile().desk()))
            .min(
                Map.Entry.<Alarm, Instant>comparingByValue()
                    .thenComparingInt(each -> number(each.getKey().caseFile()))
                    .thenComparing(each -> each.getKey().name()))
            .map(Map.Entry::getKey)
            .orElse(null);
    if (alarm == null) {
      return null;
    }
    alarms.remove(alarm);
    return decide(
        alarm.caseFile().desk(), new Input.AlarmRang(alarm.caseFile(), alarm.name()), occasion);
  }

  /// The place of a case file among those that were spoken of, as a store numbers them.
  private int number(CaseKey file) {
    return numbers.computeIfAbsent(file, _ -> numbers.size() + 1);
  }

  /// When the next alarm of a desk that is up is due, if there is one.
  public Optional<Instant> nextAlarm(Predicate<OrganizationId> up) {
    Instant next = null;
    for (Map.Entry<Alarm, Instant> each : alarms.entrySet()) {
      Instant at = each.getValue();
      if ((next == null || at.isBefore(next)) && up.test(each.getKey().caseFile().desk())) {
        next = at;
      }
    }
    return Optional.ofNullable(next);
  }

  private Reaction decide(OrganizationId desk, Input input, Occasion occasion) {
    return take(desk, desks.apply(desk).decide(files, occasion, input));
  }

  private Reaction take(OrganizationId desk, Decision decision) {
    List<CaseFile> changed = decision.files();
    List<Refusal> refusals =
        decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
    for (CaseFile file : changed) {
      number(file.key());
      files.keep(file);
    }
    AnswerMessage answer = null;
    List<Effect> effects = new ArrayList<>();
    for (Effect effect : decision.effects()) {
      if (effect instanceof Effect.AnswerWith with) {
        answer = with.message();
      } else {
        effects.add(effect);
        note(effect);
      }
    }
    return new Reaction(desk, Reaction.Kind.DECIDED, changed, effects, refusals, answer);
  }

  private void note(Effect effect) {
    switch (effect) {
      case Effect.SendMessage send ->
          sent.put(send.message().header().messageId(), send.caseFile());
      case Effect.SetAlarm set -> alarms.put(new Alarm(set.caseFile(), set.alarm()), set.at());
      case Effect.CancelAlarm cancel -> alarms.remove(new Alarm(cancel.caseFile(), cancel.alarm()));
      case Effect.ResendMessage resend -> {}
      case Effect.AnswerWith with -> {}
      case Effect.WriteDocketEntry entry -> {}
      case Effect.RaiseWorkItem raise -> open.put(raise.item().id(), raise.item());
      case Effect.SettleWorkItem settle -> open.remove(settle.item());
      case Effect.MarkMessage mark -> {}
      case Effect.RecordReason because -> {}
      case Effect.EraseCaseFile erase -> {}
      case Effect.Withhold withhold -> {}
    }
  }

  private record Receipt(OrganizationId desk, MessageId message) {}

  private record Kept(Message message, Reaction first) {
    Reaction again() {
      return Reaction.repeated(first.desk(), first.refusals(), first.answer());
    }
  }

  private record Alarm(CaseKey caseFile, String name) {}
}
