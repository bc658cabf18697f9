package cursitor.server.engine;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosing;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work items the engine raises itself, and those of the node's own books. No desk knows them,
/// so the engine settles them as well.
final class OwnItems {
  private static final String QUARANTINED = "QUARANTINED";
  private static final String PARKED = "PARKED";
  private static final String TAKEN_OUT = "TAKEN_OUT";
  private static final Set<String> CODES =
      Set.of(QUARANTINED, PARKED, TAKEN_OUT, Arrival.Reviewed.PRODUCED);

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

  static WorkItem parked(UUID id, CaseKey caseFile, @Nullable MessageId message) {
    return new WorkItem(
        id,
        caseFile,
        WorkItem.Kind.PARKED,
        "",
        message,
        PARKED,
        "A defect of this program stopped this. It is kept and nothing was changed; an engineer must"
            + " look at the log, and it can then be sent again.",
        List.of());
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

  /// The closing of an open item of the engine's own; empty for every other act, and where no
  /// reason is given: the desk then says what is wrong.
  static Optional<Decision> closed(Draft draft, Act act) {
    if (!(act instanceof WorkItemClosing closing) || closing.reason().isBlank()) {
      return Optional.empty();
    }
    return draft
        .work(closing.workItem())
        .filter(work -> work.settlement() == null && isOwn(work.item()))
        .map(Row.Work::item)
        .filter(item -> item.caseFile().desk().equals(act.desk()))
        .map(item -> new Decision.Accepted(List.of(), List.of(settled(item, closing))));
  }

  private static boolean isOwn(WorkItem item) {
    return CODES.contains(item.code()) || item.caseFile().kind().equals(Arrival.Reviewed.BOOKS);
  }

  private static Effect settled(WorkItem item, WorkItemClosing closing) {
    return new Effect.SettleWorkItem(
        item.caseFile(), item.id(), "closed", closing.reason(), closing.closedBy());
  }
}
