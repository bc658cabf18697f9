package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.exchange.MessageId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the court stands with one conviction abstract (DMV902), a reversal included.
public sealed interface ConvictionState {

  /// Whether a conviction is here that may yet be recorded; no hold rests on a reversal.
  default boolean isOpenConviction() {
    return switch (this) {
      case AwaitingReply(var reported, _) -> isConviction(reported);
      case Unknown(var was, _) -> isConviction(was.conviction());
      case Refused(var reported, _, _, _) -> isConviction(reported);
      case Absent _, Certified _, Recorded _, Withdrawn _ -> false;
    };
  }

  private static boolean isConviction(ConvictionAbstract reported) {
    return reported.kind() == ConvictionAbstract.Kind.CONVICTION;
  }

  /// The court knows nothing of it. Never kept.
  record Absent() implements ConvictionState {}

  /// A reversal that waits until the releases asked for before it are sent (rule 13).
  record Certified(ConvictionAbstract conviction) implements ConvictionState {}

  record AwaitingReply(ConvictionAbstract conviction, MessageId message)
      implements ConvictionState {}

  /// The message was sent and nobody knows whether the DMV has it.
  ///
  /// @param trace the work item that asks a person to find out, once there is one
  record Unknown(AwaitingReply was, @Nullable UUID trace) implements ConvictionState {}

  record Refused(ConvictionAbstract conviction, MessageId message, UUID workItem, String code)
      implements ConvictionState {}

  /// The DMV has it.
  ///
  /// @param licenseNumber the number of the record the DMV used
  record Recorded(
      ConvictionAbstract conviction, MessageId message, String code, String licenseNumber)
      implements ConvictionState {
    @Override
    public String toString() {
      return "Recorded " + conviction.abstractId() + " " + code;
    }
  }

  /// Refused, and closed by a person without another try.
  record Withdrawn(ConvictionAbstract conviction) implements ConvictionState {}
}
