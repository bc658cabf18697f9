package cursitor.story.dmv907;

import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.story.ToldFaults;
import cursitor.story.machine.Reaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what happened, in the result lines of a story.
final class Narrator {
  private static final Pattern CODE = Pattern.compile("\\b[MC][0-9]{3}\\b");

  private final List<String> told = new ArrayList<>();
  private final Map<UUID, WorkItem> workItems = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<CaseKey, CaseFile> files = new LinkedHashMap<>();

  /// What was told since this was last asked.
  List<String> told() {
    List<String> results = List.copyOf(told);
    told.clear();
    return results;
  }

  void tell(String result) {
    told.add(result);
  }

  void tell(Reaction reaction) {
    String desk = desk(reaction.desk());
    switch (reaction.kind()) {
      case QUARANTINED -> tell(desk + " quarantines the answer");
      case REPEATED -> repeated(desk, reaction);
      case DECIDED -> decided(desk, reaction);
    }
  }

  private void repeated(String desk, Reaction reaction) {
    AnswerMessage answer = reaction.answer();
    String first = answer == null ? "has it already" : sentence(reaction, answer) + " again";
    tell(desk + " " + first);
  }

  private void decided(String desk, Reaction reaction) {
    AnswerMessage answer = reaction.answer();
    if (answer != null) {
      tell(desk + " " + sentence(reaction, answer));
      remarks(desk, answer);
    } else if (!reaction.refusals().isEmpty()) {
      tell(desk + " refuses " + faults(reaction.refusals()));
    }
    reaction.effects().forEach(effect -> tell(desk, effect));
    reaction.files().forEach(this::changed);
  }

  private void changed(CaseFile file) {
    files.put(file.key(), file);
    States.of(file)
        .forEach((subject, state) -> {
          String whole = subject + at(file.key().desk());
          if (!state.equals(states.put(file.key() + " " + whole, state))) {
            tell(whole + " is " + state);
          }
        });
  }

  /// Tells how a court's hold stands in the DMV's files.
  void show(String court, String abstractId) {
    tell(
        files.values().stream()
            .map(file -> States.atDmv(file, court, abstractId))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("dmv has no hold " + abstractId));
  }

  private void tell(String desk, Effect effect) {
    switch (effect) {
      case Effect.SendMessage send -> tell(desk + " sends " + notice(send.message()));
      case Effect.ResendMessage resend -> {}
      case Effect.WriteDocketEntry entry -> tell(desk + " dockets \"" + entry.text() + "\"");
      case Effect.RaiseWorkItem raise -> raised(desk, raise.item());
      case Effect.SettleWorkItem settle -> settled(desk, settle);
      case Effect.AnswerWith with -> {}
      case Effect.SetAlarm set -> {}
      case Effect.CancelAlarm cancel -> {}
      case Effect.MarkMessage mark -> {}
      case Effect.RecordReason because -> {}
      case Effect.EraseCaseFile erase -> {}
      case Effect.Withhold withhold -> {}
    }
  }

  private void raised(String desk, WorkItem item) {
    workItems.put(item.id(), item);
    String fields = String.join(", ", item.mend().stream().map(WorkItem.Field::name).toList());
    tell(
        (desk + " raises " + item.kind() + " " + item.subject() + " " + item.code()).strip()
            + (fields.isEmpty() ? "" : ": " + fields));
  }

  private void settled(String desk, Effect.SettleWorkItem settle) {
    WorkItem item = workItems.remove(settle.item());
    String what = item == null ? "an unknown item" : item.kind() + " " + item.subject();
    String reason = settle.reason().isEmpty() ? "" : " \"" + settle.reason() + "\"";
    String by = settle.closedBy().isEmpty() ? "" : " by " + settle.closedBy();
    tell(desk + " settles " + what + ": " + settle.outcome() + reason + by);
  }

  /// The open work item about one of these abstracts: a release's may be about its hold.
  WorkItem workItem(OrganizationId court, Collection<String> abstracts) {
    return workItems.values().stream()
        .filter(item -> item.caseFile().desk().equals(court))
        .filter(item -> abstracts.contains(item.subject()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("expected an open work item on " + abstracts));
  }

  /// `hold H-1`, and likewise for the other notices.
  static String notice(Message message) {
    return switch (message) {
      case FailureToComplyNotification notification ->
          switch (notification.notice()) {
            case Hold hold -> "hold " + hold.abstractId();
            case Release release -> "release " + release.abstractId();
          };
      case ConvictionNotification notification ->
          notification.conviction().kind().name().toLowerCase(Locale.ROOT)
              + " "
              + notification.conviction().abstractId();
      default -> message.subject();
    };
  }

  private static String sentence(Reaction reaction, AnswerMessage answer) {
    return switch (answer) {
      case SuccessResponse success -> "answers " + success.messageCode() + record(success);
      case ErrorResponse error -> "refuses " + faults(error, reaction.refusals());
      default -> throw new IllegalStateException("an answer of another exchange");
    };
  }

  /// The number of the record used, and the codes that apply beside the message code.
  private static String record(SuccessResponse success) {
    StringBuilder text = new StringBuilder();
    if (!success.licenseNumber().isEmpty()) {
      text.append(" on ").append(success.licenseNumber());
    }
    String remark = success.messageText();
    Matcher code = CODE.matcher(remark == null ? "" : remark);
    while (code.find()) {
      if (!code.group().equals(success.messageCode())) {
        text.append(", also ").append(code.group());
      }
    }
    return text.toString();
  }

  private void remarks(String desk, AnswerMessage answer) {
    if (answer instanceof SuccessResponse success) {
      success
          .warnings()
          .forEach(
              warning -> tell((desk + " warns " + warning.code() + " " + warning.field()).strip()));
    }
  }

  /// The error's own code first, then the fields by their logical names: the details of an error
  /// from the wire say paths instead.
  private static String faults(ErrorResponse error, List<Refusal> refusals) {
    String told = new ToldFaults(ArrayList::new).under(error.errorCode()).addAll(refusals).text();
    return told + (error.resendRequested() ? ", send it again" : "");
  }

  private static String faults(List<Refusal> refusals) {
    return new ToldFaults(ArrayList::new).addAll(refusals).text();
  }

  static String desk(OrganizationId desk) {
    return desk.equals(Dmv907World.DMV)
        ? "dmv"
        : desk.value().equals(LineForm.USUAL_COURT) ? "court" : "court " + desk;
  }

  private static String at(OrganizationId desk) {
    return desk.equals(Dmv907World.DMV) || desk.value().equals(LineForm.USUAL_COURT)
        ? ""
        : " at court " + desk;
  }
}
