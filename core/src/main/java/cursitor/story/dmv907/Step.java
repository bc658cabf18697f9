package cursitor.story.dmv907;

import cursitor.story.machine.Machine;
import org.jspecify.annotations.Nullable;

/// What a line says, in the terms of the exchange. One record for each form of a line.
sealed interface Step {

  record PersonNamed(Person person) implements Step {}

  /// The DMV's register has a record of the person.
  ///
  /// @param test it is a record of test mode
  /// @param suspended the record is suspended for a reason outside the exchange
  record DmvKnows(String person, boolean test, boolean suspended) implements Step {}

  /// A court's clerk asks the court's desk to send a notice.
  record CourtAsks(String court, Draft draft, boolean exemptionConfirmed) implements Step {}

  /// A clerk mends a refused notice: what was asked last under this id, with these changes.
  record CourtMends(String court, String abstractId, Overrides changes, boolean exemptionConfirmed)
      implements Step {}

  record CourtClosesWork(String court, String abstractId, String reason) implements Step {}

  /// A message comes to the DMV that no desk of ours made.
  ///
  /// @param edit what to change in its bytes, where the story needs the wire
  record DmvReceives(String court, Draft draft, Machine.@Nullable Edit edit) implements Step {}

  /// Bytes come to the DMV that are no message at all.
  record DmvReceivesText(String court, String text) implements Step {}

  /// Somebody looks at a hold in the DMV's files.
  record DmvShows(String court, String abstractId) implements Step {}

  /// How the DMV behaves from now on.
  record DmvBehaves(Behaviour behaviour) implements Step {}

  /// The DMV answers all requests with a system error.
  record DmvFails(String errorCode) implements Step {}

  record NextAnswerLost() implements Step {}

  /// Everything that has no answer yet is sent once more under its id.
  record TriedAgain() implements Step {}

  record HeldAnswersArrive() implements Step {}

  /// Delivery gives up on everything that has no answer.
  record GivenUp() implements Step {}

  record SameMessageAgain() implements Step {}

  record SameIdOtherContent() implements Step {}

  record SameAnswerAgain() implements Step {}

  record OtherAnswer() implements Step {}

  record UnknownAnswer(String court) implements Step {}

  /// Alarms that are due ring.
  record Clock() implements Step {}

  /// How the DMV deals with what reaches it.
  enum Behaviour {
    ANSWERS,
    ANSWERS_LATER,
    SILENT,
    SHUTS_OUT
  }
}
