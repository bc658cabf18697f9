package cursitor.dmv907.court;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One notice before the court's desk on one occasion, and the effects that can come of it.
///
/// @param abstractId the notice: the hold's or the conviction's own abstract id
record Proceeding(
    CaseKey caseFile,
    String abstractId,
    OrganizationId dmv,
    Dmv907Policy policy,
    Occasion occasion) {

  LocalDate today() {
    return policy.day(occasion.at());
  }

  int limit(Limit limit) {
    return policy.limit(today(), limit);
  }

  /// By what a limit was decided: the row and the version of the policy.
  String told(Limit limit) {
    return policy.told(List.of(policy.limitRow(today(), limit)));
  }

  /// The id the message that goes out on this occasion will have.
  MessageId messageId() {
    return new MessageId(occasion.id("message " + abstractId));
  }

  UUID workItemId() {
    return occasion.id("work item " + abstractId);
  }

  /// Sends a hold or a release under [#messageId()] and sets the alarm for its answer.
  List<Effect> send(Notice notice) {
    return send(new FailureToComplyNotification(header(Exchanges.DMV907), List.of(notice)));
  }

  List<Effect> send(ConvictionAbstract conviction) {
    return send(new ConvictionNotification(header(Exchanges.DMV902), conviction));
  }

  private List<Effect> send(Message message) {
    return List.of(new Effect.SendMessage(caseFile, message), alarm());
  }

  /// Sends a message of ours once more under its id and sets the alarm for its answer anew.
  List<Effect> sendAgain(MessageId message) {
    return List.of(new Effect.ResendMessage(caseFile, message), alarm());
  }

  private Effect alarm() {
    Duration patience = Duration.ofHours(limit(Limit.ANSWER_OVERDUE_HOURS));
    return new Effect.SetAlarm(caseFile, abstractId, occasion.at().plus(patience));
  }

  private Header header(String exchangeCode) {
    return new Header(
        messageId(),
        null,
        abstractId,
        occasion.at(),
        exchangeCode,
        Exchanges.SCHEMA_VERSION,
        caseFile.desk(),
        dmv,
        caseFile.mode());
  }

  /// What every answer does: the request reaches a standing, nobody needs to be woken.
  List<Effect> answered(MessageId request, Standing standing, String code, String docketText) {
    return List.of(
        new Effect.MarkMessage(request, standing),
        new Effect.CancelAlarm(caseFile, abstractId),
        docket(code, docketText),
        because().answered(standing, code));
  }

  /// What a refusal does: it is answered, and somebody is shown what to mend.
  List<Effect> refused(MessageId message, ErrorResponse answer, String what) {
    return all(
        answered(message, Standing.REFUSED, answer.errorCode(), Wording.refused(what, answer)),
        List.of(mend(message, answer)));
  }

  /// Why it took its step.
  Because because() {
    return new Because(this);
  }

  Effect docket(String code, String text) {
    return new Effect.WriteDocketEntry(caseFile, abstractId, code, text);
  }

  /// The work item for a refused notice, under [#workItemId()].
  Effect mend(MessageId refused, ErrorResponse answer) {
    List<WorkItem.Field> fields = new ArrayList<>();
    for (ErrorResponse.Detail detail : answer.details()) {
      fields.add(new WorkItem.Field(detail.node(), detail.text()));
    }
    return raise(
        WorkItem.Kind.MEND_NOTICE, refused, answer.errorCode(), answer.errorReason(), fields);
  }

  /// A work item without fields to mend, under [#workItemId()].
  Effect raise(WorkItem.Kind kind, MessageId message, String code, String sentence) {
    return raise(kind, message, code, sentence, List.of());
  }

  private Effect raise(
      WorkItem.Kind kind,
      MessageId message,
      String code,
      String sentence,
      List<WorkItem.Field> fields) {
    return new Effect.RaiseWorkItem(
        new WorkItem(workItemId(), caseFile, kind, abstractId, message, code, sentence, fields));
  }

  /// What correcting a refused notice does.
  List<Effect> mended(MessageId refused, UUID workItem) {
    return List.of(new Effect.MarkMessage(refused, Standing.MENDED), mended(workItem));
  }

  /// What giving a refused notice up does.
  List<Effect> closed(MessageId refused, UUID workItem, Closing how, String docketText) {
    return List.of(
        new Effect.MarkMessage(refused, Standing.CLOSED),
        closed(workItem, how),
        docket("", docketText));
  }

  Effect mended(UUID workItem) {
    return new Effect.SettleWorkItem(caseFile, workItem, "mended", "", "");
  }

  Effect overtaken(UUID workItem, String reason) {
    return new Effect.SettleWorkItem(caseFile, workItem, "overtaken", reason, "");
  }

  Effect closed(UUID workItem, Closing how) {
    return new Effect.SettleWorkItem(caseFile, workItem, "closed", how.reason(), how.closedBy());
  }

  /// One list of several.
  @SafeVarargs
  static List<Effect> all(List<Effect>... parts) {
    List<Effect> effects = new ArrayList<>();
    for (List<Effect> part : parts) {
      effects.addAll(part);
    }
    return effects;
  }
}
