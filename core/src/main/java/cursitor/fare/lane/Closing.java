package cursitor.fare.lane;

import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItemClosed;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.FareCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The law of closing a work item, the same at all desks of FARE. What closing means for the case
/// itself is for each desk to add.
public final class Closing {
  private Closing() {}

  /// Why an item of a case file cannot be closed; empty where it can.
  ///
  /// @param file the file it stands under, or null where there is none
  public static Optional<Refusal> fault(WorkItemClosed act, @Nullable CaseFile file) {
    if (act.reason().isBlank()) {
      return Optional.of(
          Refusal.of(
              FareCode.E101, "reason", "Closing needs a reason; say why, and close it again."));
    }
    return file != null && file.keepsOpen(act.workItem())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                FareCode.E002,
                "workItem",
                "No open work item has this id; somebody may have closed it, so look at the list"
                    + " anew."));
  }

  /// Why an item cannot be closed of which the desk has no case file.
  public static Refusal fault(WorkItemClosed act) {
    return fault(act, null).orElseThrow();
  }

  /// The act is refused, and nothing remembers it.
  public static Decision.Refused refused(Refusal fault) {
    return new Decision.Refused(List.of(fault), List.of());
  }

  /// The item was about nothing that was sent, or about nothing that waits for its closing.
  public static List<Effect> closed(WorkItemClosed act) {
    return List.of(act.settled());
  }

  /// The item was about a message that was refused: the desk does without it.
  public static List<Effect> closedRefused(WorkItemClosed act, MessageId message) {
    return List.of(act.settled(), new Effect.MarkMessage(message, Standing.CLOSED));
  }

  /// The item asked what became of a message that has no answer: it goes out once more, or is left
  /// unsent, as the person has chosen.
  public static List<Effect> closedUnanswered(WorkItemClosed act, MessageId message) {
    return act.unanswered() == Unanswered.SEND_AGAIN
        ? List.of(act.settled(), new Effect.ResendMessage(act.caseFile(), message))
        : List.of(act.settledUnsent(), new Effect.MarkMessage(message, Standing.CANCELLED));
  }
}
