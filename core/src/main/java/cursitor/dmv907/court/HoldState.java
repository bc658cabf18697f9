package cursitor.dmv907.court;

import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.MessageId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the court stands with one hold (rule 5). Each state holds only what it knows.
public sealed interface HoldState {

  /// Whether a release was asked for and has no answer, be it that it waits for the answer to its
  /// hold, is on its way, or may be lost.
  default boolean releaseUnanswered() {
    return switch (this) {
      case AwaitingReply(_, _, var waiting) -> waiting != null;
      case Unknown(var was, _) -> was.releaseUnanswered();
      case ReleaseAwaitingReply _ -> true;
      case Absent _, Certified _, Refused _, Active _, ReleaseRefused _, Released _, Withdrawn _ ->
          false;
    };
  }

  /// The court knows nothing of such a hold. Never kept: it is where every hold begins.
  record Absent() implements HoldState {}

  /// A clerk has certified it; it waits for its conviction abstract to be recorded (rule 3).
  record Certified(Hold hold, String convictionAbstractId) implements HoldState {}

  /// A message is out and its answer is awaited.
  sealed interface Awaiting extends HoldState {
    MessageId message();
  }

  /// The hold is out.
  ///
  /// @param waiting a release asked for meanwhile; it goes out as soon as the hold is answered
  record AwaitingReply(Hold hold, MessageId message, @Nullable Release waiting)
      implements Awaiting {}

  /// The message was sent and nobody knows whether the DMV has it.
  ///
  /// @param trace the work item that asks a person to find out, once there is one
  record Unknown(Awaiting was, @Nullable UUID trace) implements HoldState {}

  /// The DMV refused the hold; the work item says what to mend.
  record Refused(Hold hold, MessageId message, UUID workItem, String code) implements HoldState {}

  /// The DMV has the hold.
  ///
  /// @param licenseNumber the number of the record the DMV used
  /// @param releaseItem the work item that asks for its release, where it has lost its ground
  record Active(
      Hold hold, MessageId message, String code, String licenseNumber, @Nullable UUID releaseItem)
      implements HoldState {
    @Override
    public String toString() {
      return "Active " + hold.abstractId() + " " + code;
    }
  }

  /// The release is out.
  ///
  /// @param placed the hold as it stood, or null where this court knew only of the release
  record ReleaseAwaitingReply(@Nullable Active placed, Release release, MessageId message)
      implements Awaiting {}

  record ReleaseRefused(
      @Nullable Active placed, Release release, MessageId message, UUID workItem, String code)
      implements HoldState {}

  record Released(@Nullable Active placed, Release release, MessageId message, String code)
      implements HoldState {}

  /// It never came to stand: a hold that was released, or given up, before the DMV had accepted it,
  /// or a release without a hold of ours that the DMV refused and nobody mended.
  ///
  /// @param hold null where this court knew only of the release
  /// @param release null where none was asked for
  record Withdrawn(@Nullable Hold hold, @Nullable Release release) implements HoldState {}
}
