package cursitor.exchange;

/// What may come to a desk: a message of another desk, an act of a person, the clock, or word from
/// delivery about a message it sent.
public sealed interface Input {

  /// A message of another desk that could be read, and is no answer.
  ///
  /// @param caller who was authenticated at the door; not necessarily the sender the message names
  record MessageReceived(Message message, OrganizationId caller) implements Input {}

  /// The answer to a message of this desk.
  ///
  /// @param caseFile the file in whose lane the message was sent
  /// @param caller who was authenticated at the door
  record AnswerReceived(CaseKey caseFile, AnswerMessage answer, OrganizationId caller)
      implements Input {}

  /// Something a person of this desk's organisation did.
  record ActPerformed(Act act) implements Input {}

  /// An alarm this desk had set came due.
  record AlarmRang(CaseKey caseFile, String alarm) implements Input {}

  /// A message of this desk met trouble on its way. Its standing is unknown: the partner may or may
  /// not have it.
  record DeliveryReported(CaseKey caseFile, MessageId message, DeliveryTrouble trouble)
      implements Input {}
}
