package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.UnkeptItems;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work items the engine raises itself. No case file keeps them, nor those of the node's own
/// books and of money that came before there was a register, so the engine settles them as well.
final class OwnItems {
  private static final String QUARANTINED = "QUARANTINED";
  private static final String PARKED = "PARKED";
  private static final String TAKEN_OUT = "TAKEN_OUT";

  private OwnItems() {}

  static WorkItem quarantined(UUID id, MessageRow row) {
    return new WorkItem(
        id,
        about(row.flow().desk(), row.flow().mode(), row.id()),
        WorkItem.Kind.TRACE_MESSAGE,
        row.subject(),
        row.id(),
        QUARANTINED,
        "An answer came to a message this desk never sent. It changed nothing; ask the partner what"
            + " it belongs to, and close this.",
        List.of());
  }

  /// Why something was parked, with what can be done about it.
  enum Parked {
    DEFECT(
        "A defect of this program stopped this. It is kept and nothing was changed; an engineer must"
            + " look at the log, and it can then be sent again."),
    /// It is remembered as such until the node ends.
    UNWRITABLE(
        "The database does not take what this says or leads to. Its bytes are kept and nothing was"
            + " changed; an engineer must look at the log. Sent again it is tried anew only once"
            + " this node was stopped and started."),
    /// No message and no act: the clock, or word of delivery.
    STEP(
        "A defect of this program stopped a step that nobody sent but that was due by the clock or"
            + " behind a delivery. Nothing was changed, and there is nothing to send again; an"
            + " engineer must look at the log, and find what is now to be done by hand.");

    private final String sentence;

    Parked(String sentence) {
      this.sentence = sentence;
    }
  }

  static WorkItem parked(Parked why, UUID id, CaseKey caseFile, @Nullable MessageId message) {
    return new WorkItem(
        id, caseFile, WorkItem.Kind.PARKED, "", message, PARKED, why.sentence, List.of());
  }

  /// About a request that was skipped, where its desk raises no item about that itself. It does not
  /// name the message: the item by which its refusal is mended is to be the only one.
  static WorkItem skippedRequest(UUID id, CaseKey caseFile, MessageRow row) {
    return new WorkItem(
        id,
        caseFile,
        WorkItem.Kind.TRACE_MESSAGE,
        row.subject(),
        null,
        TAKEN_OUT,
        "An operator took a message of this case out of its lane; nobody knows whether the partner"
            + " has it, and it is not sent any more by itself. Why stands in the history of the"
            + " case. Ask the partner, see to what the case needs, and close this.",
        List.of());
  }

  static WorkItem skippedAnswer(UUID id, MessageRow row) {
    return new WorkItem(
        id,
        about(row.flow().desk(), row.flow().mode(), row.id()),
        WorkItem.Kind.TRACE_MESSAGE,
        row.subject(),
        row.id(),
        TAKEN_OUT,
        "An operator took this answer out of its lane; nobody knows whether the partner has it. It"
            + " goes out again when the partner sends its request once more. Tell the partner, and"
            + " close this.",
        List.of());
  }

  /// Where an item stands that is about a message and no case file.
  static CaseKey about(OrganizationId desk, OperatingMode mode, @Nullable MessageId message) {
    return new CaseKey(desk, mode, "message", String.valueOf(message));
  }

  /// The closing of an open item that no case file keeps; empty for every other act, and where the
  /// desk has to say what is wrong.
  static Optional<Decision> closed(Draft draft, Act act) {
    if (!(act instanceof WorkItemClosed closed)) {
      return Optional.empty();
    }
    Optional<WorkItem> open =
        draft.work(closed.workItem()).filter(work -> work.settlement() == null).map(Row.Work::item);
    return UnkeptItems.closed(closed, open, new DraftFiles(draft))
        .map(decision -> withMessage(decision, open.orElseThrow(), draft));
  }

  /// What the item says of its message is done with too: what answers nothing of ours or was
  /// refused is closed, and an answer of ours that was taken out is withdrawn until it is asked for
  /// again.
  private static Decision withMessage(Decision decision, WorkItem item, Draft draft) {
    MessageId message = item.message();
    if (message == null) {
      return decision;
    }
    List<Effect> effects = new ArrayList<>(decision.effects());
    draft.messages(item.caseFile().desk(), message).stream()
        .flatMap(row -> reached(row.standing(), item).stream())
        .findFirst()
        .ifPresent(standing -> effects.add(new Effect.MarkMessage(message, standing)));
    return new Decision.Accepted(decision.files(), effects);
  }

  /// What a message comes to with the closing of the item about it; empty where that changes
  /// nothing: what a defect stopped is still to be sent again.
  private static Optional<Standing> reached(Standing standing, WorkItem item) {
    return switch (standing) {
      case QUARANTINED -> Optional.of(Standing.CLOSED);
      case REFUSED ->
          item.kind() == WorkItem.Kind.MEND_NOTICE
              ? Optional.of(Standing.CLOSED)
              : Optional.empty();
      case UNKNOWN ->
          item.code().equals(TAKEN_OUT) ? Optional.of(Standing.CANCELLED) : Optional.empty();
      case SETTLED, MENDED, CLOSED, CANCELLED, AWAITING, PARKED -> Optional.empty();
    };
  }
}
