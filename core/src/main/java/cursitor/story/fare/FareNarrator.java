package cursitor.story.fare;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Reason;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import cursitor.story.ToldFaults;
import cursitor.story.machine.Reaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells what happened, in the result lines of a story. The case/party a story names first is told
/// without its key.
final class FareNarrator {
  private final FarePolicy policy;
  private final List<String> told = new ArrayList<>();
  private final Map<UUID, WorkItem> workItems = new LinkedHashMap<>();
  private final Map<CaseKey, CaseFile> files = new LinkedHashMap<>();
  private final Map<Question, Reason> reasons = new LinkedHashMap<>();
  private @Nullable PartyKey usual;

  FareNarrator(FarePolicy policy) {
    this.policy = policy;
  }

  /// What was told since this was last asked.
  List<String> told() {
    List<String> results = List.copyOf(told);
    told.clear();
    return results;
  }

  void tell(String result) {
    told.add(result);
  }

  /// A line names a case/party.
  void named(PartyKey key) {
    if (usual == null) {
      usual = key;
    }
  }

  void tell(Reaction reaction) {
    String desk = Role.name(reaction.desk());
    switch (reaction.kind()) {
      case QUARANTINED -> tell(desk + " quarantines the answer");
      case REPEATED -> repeated(desk, reaction);
      case DECIDED -> decided(desk, reaction);
    }
  }

  /// An answer that comes again is nothing to tell; a request is.
  private void repeated(String desk, Reaction reaction) {
    if (reaction.answer() instanceof FareAnswer.Refusal refusal) {
      tell(desk + " refuses " + faults(refusal) + " again");
    } else if (reaction.answer() != null) {
      tell(desk + " has it already");
    }
  }

  private void decided(String desk, Reaction reaction) {
    reaction.files().forEach(file -> files.put(file.key(), file));
    switch (reaction.answer()) {
      case FareAnswer answer -> answered(desk, answer);
      case null, default -> {
        if (!reaction.refusals().isEmpty()) {
          tell(desk + " refuses " + faults(reaction.refusals()));
        }
      }
    }
    reaction.effects().forEach(effect -> tell(desk, effect));
  }

  private void answered(String desk, FareAnswer answer) {
    switch (answer) {
      case FareAnswer.Acknowledgement acknowledgement ->
          acknowledgement.remarks().forEach(remark -> tell(desk + " remarks " + remark.code()));
      case FareAnswer.Refusal refusal ->
          tell(
              desk
                  + " refuses "
                  + faults(refusal)
                  + (refusal.resendRequested() ? ", send it again" : ""));
      case FareAnswer.MvdResponse response ->
          tell(desk + " answers " + response.code() + title(response));
    }
  }

  private String title(FareAnswer.MvdResponse response) {
    return policy
        .mvdResponse(policy.day(response.decidedAt()), response.code())
        .map(outcome -> ", " + outcome.title())
        .orElse("");
  }

  private void tell(String desk, Effect effect) {
    switch (effect) {
      case Effect.SendMessage send -> tell(desk + " " + sent(send.message()));
      case Effect.WriteDocketEntry entry ->
          tell(desk + " dockets \"" + entry.text() + "\"" + about(entry.caseFile()));
      case Effect.RaiseWorkItem raise -> raised(desk, raise.item());
      case Effect.SettleWorkItem settle -> settled(desk, settle);
      case Effect.RecordReason because ->
          reasons.put(
              new Question(because.caseFile(), because.reason().question()), because.reason());
      case Effect.ResendMessage _ -> {}
      case Effect.AnswerWith _ -> {}
      case Effect.SetAlarm _ -> {}
      case Effect.CancelAlarm _ -> {}
      case Effect.MarkMessage _ -> {}
      case Effect.Withhold _ -> {}
      case Effect.EraseCaseFile _ -> tell(desk + " erases what it kept");
    }
  }

  /// What a desk does by sending a message.
  String sent(Message message) {
    if (!(message instanceof FareMessage fare)) {
      throw new IllegalStateException("a message of another exchange");
    }
    return Phrases.of(fare) + (fare.party().equals(usual) ? "" : " (" + fare.party() + ")");
  }

  private void raised(String desk, WorkItem item) {
    workItems.put(item.id(), item);
    Collection<String> fields = item.mend().stream().map(WorkItem.Field::name).toList();
    tell(
        desk
            + " raises "
            + name(item)
            + (fields.isEmpty() ? "" : ": " + String.join(", ", fields)));
  }

  private void settled(String desk, Effect.SettleWorkItem settle) {
    WorkItem item = workItems.remove(settle.item());
    String reason = settle.reason().isEmpty() ? "" : " \"" + settle.reason() + "\"";
    tell(
        desk
            + " settles "
            + (item == null ? "an unknown item" : name(item))
            + ", "
            + settle.outcome()
            + reason);
  }

  private String name(WorkItem item) {
    String name = item.kind() + " " + item.code();
    return name.strip() + about(item.caseFile());
  }

  /// The name of a case file in brackets, unless it is about the case/party named first.
  private String about(CaseKey file) {
    boolean isUsual = usual != null && file.name().equals(usual.fileName());
    return isUsual ? "" : " (" + file.name() + ")";
  }

  /// The open work item of this code, or of this kind, at a desk.
  WorkItem workItem(Role desk, String code) {
    return workItems.values().stream()
        .filter(item -> Role.of(item.caseFile().desk()) == desk)
        .filter(item -> item.code().equals(code) || item.kind().name().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("expected an open work item " + code + " there"));
  }

  /// The files about a case/party as they stand, and those that go by other names.
  Collection<CaseFile> files() {
    return files.values();
  }

  /// Tells the last recorded reason for each question about a case/party.
  void why(PartyKey key) {
    boolean any = false;
    for (Map.Entry<Question, Reason> entry : reasons.entrySet()) {
      if (entry.getKey().file().name().equals(key.fileName())) {
        tell(desk(entry) + ", " + entry.getValue().sentence());
        any = true;
      }
    }
    if (!any) {
      tell("no reason is recorded");
    }
  }

  private static String desk(Map.Entry<Question, Reason> entry) {
    OrganizationId organization = entry.getKey().file().desk();
    return Role.name(organization);
  }

  /// The fields of the same code stand together; the answer's own code comes first.
  private static String faults(FareAnswer.Refusal refusal) {
    ToldFaults told = new ToldFaults(TreeSet::new).under(refusal.code());
    refusal.details().forEach(each -> told.add(each.code(), each.field()));
    return told.text();
  }

  private static String faults(List<Refusal> refusals) {
    return new ToldFaults(TreeSet::new).addAll(refusals).text();
  }

  private record Question(CaseKey file, String text) {}
}
