package cursitor.exchange;

import java.time.Instant;
import java.util.UUID;

/// What is to be done once the decision is kept. Effects are kept in the same transaction as the
/// case files.
public sealed interface Effect {

  /// Send a request to the desk its header names, in the lane of this case file. It awaits one
  /// answer.
  record SendMessage(CaseKey caseFile, Message message) implements Effect {}

  /// Send a request of ours once more under the same id, for its answer never came.
  record ResendMessage(CaseKey caseFile, MessageId message) implements Effect {}

  /// Answer the message that is being decided.
  record AnswerWith(AnswerMessage message) implements Effect {}

  /// Wake this case file at a time. An alarm of the same name is replaced.
  record SetAlarm(CaseKey caseFile, String alarm, Instant at) implements Effect {}

  record CancelAlarm(CaseKey caseFile, String alarm) implements Effect {}

  /// Write on the court's register of actions.
  ///
  /// @param subject the abstract the entry is about
  /// @param code the message or error code that led to it, or empty
  record WriteDocketEntry(CaseKey caseFile, String subject, String code, String text)
      implements Effect {}

  record RaiseWorkItem(WorkItem item) implements Effect {}

  /// The work item is done: mended by a new message, or closed with a reason.
  ///
  /// @param outcome `mended`, `closed`, `closed without sending` or `overtaken`
  /// @param closedBy the person who closed it, by the name they gave; empty unless it was closed
  record SettleWorkItem(CaseKey caseFile, UUID item, String outcome, String reason, String closedBy)
      implements Effect {}

  /// A message this desk sent, or was sent, has reached a new standing.
  record MarkMessage(MessageId message, Standing standing) implements Effect {}

  /// Remember why this was decided, for whoever asks.
  record RecordReason(CaseKey caseFile, Reason reason) implements Effect {}

  /// Erase everything kept about this case file so far: its states, its messages with the one being
  /// decided, what was told of it, its search terms and alarms. What is not delivered yet is
  /// withdrawn. What the same decision keeps, answers, sends, raises and sets stays; of a file that
  /// has a state the decision has to keep a tombstone (`fare.md` A15, FARE-28, FARE-50).
  record EraseCaseFile(CaseKey caseFile) implements Effect {}

  /// Keep nothing of the content of what is being decided, for it is about a case file that was
  /// erased (`fare.md` A15, E013).
  record Withhold(CaseKey caseFile) implements Effect {}
}
