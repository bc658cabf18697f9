package cursitor.server.engine;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.MessageSkipping;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.MessageRow;
import cursitor.server.store.ledger.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An operator takes out of its lane what was tried in vain. The message stays open: nobody knows
/// whether the partner has it, and an answer that comes after all still settles it. Its desk is
/// told, who, when and why is kept with the case file, and somebody has a work item about it.
final class SkipTurn {
  /// Under which code it is told; the store keeps it.
  static final String CODE = "SKIPPED";

  private final Turn turn;
  private final Draft draft;

  SkipTurn(Turn turn) {
    this.turn = turn;
    draft = turn.draft();
  }

  /// @param receipt of the act
  Decision decide(MessageSkipping skipping, long receipt) {
    Optional<MessageRow> stuck =
        draft.messages(skipping.desk(), skipping.message()).stream()
            .filter(row -> row.flow().direction() == Direction.SENT && isStuck(row))
            .findFirst();
    return stuck.map(row -> skip(skipping, row, receipt)).orElseGet(this::notStuck);
  }

  private boolean isStuck(MessageRow row) {
    return draft
        .delivery(row.number())
        .filter(delivery -> delivery.open() && delivery.attempts() > 0)
        .isPresent();
  }

  private Decision notStuck() {
    return new Decision.Refused(
        List.of(
            Refusal.of(
                turn.wiring().conflict(),
                "",
                "This message is not stuck any more: it was delivered, answered or skipped.")),
        List.of());
  }

  private Decision skip(MessageSkipping skipping, MessageRow row, long receipt) {
    CaseKey lane =
        row.caseFile() == 0
            ? OwnItems.about(skipping.desk(), skipping.mode(), row.id())
            : draft.fileKey(row.caseFile());
    if (row.standing() == Standing.AWAITING) {
      draft.keep(row.with(Standing.UNKNOWN));
    }
    turn.post().skip(row);
    draft.tell(
        lane,
        FeedEntry.Kind.REASON,
        turn.occasion().at(),
        row.subject(),
        CODE,
        "message %s was taken out of its lane by %s: %s"
            .formatted(row.id(), skipping.skippedBy(), skipping.reason()),
        receipt);
    return told(row, lane);
  }

  /// A desk is told of its requests only; of an answer the engine raises an item itself, and of a
  /// request where the desk raises none.
  private Decision told(MessageRow row, CaseKey lane) {
    boolean isRequest =
        row.caseFile() != 0
            && draft.delivery(row.number()).filter(Row.Delivery::awaitsAnswer).isPresent();
    Decision desk =
        isRequest
            ? turn.decide(
                lane.desk(), new Input.DeliveryReported(lane, row.id(), DeliveryTrouble.SKIPPED))
            : new Decision.Accepted(List.of(), List.of());
    List<Effect> effects = new ArrayList<>(desk.effects());
    if (effects.stream().noneMatch(Effect.RaiseWorkItem.class::isInstance)) {
      effects.add(
          new Effect.RaiseWorkItem(
              isRequest
                  ? OwnItems.skippedRequest(turn.occasion().id(-1), lane, row)
                  : OwnItems.skippedAnswer(turn.occasion().id(-1), row)));
    }
    return new Decision.Accepted(desk.files(), effects);
  }
}
