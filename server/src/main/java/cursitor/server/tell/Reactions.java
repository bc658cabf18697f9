package cursitor.server.tell;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Standing;
import cursitor.fare.message.FareMessage;
import cursitor.server.store.Books;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.story.machine.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a desk did in a turn, as the phrases of stories want it. In which order it told and sent is
/// not kept; here it is the usual one of the desks: docket entries first, and work items after the
/// messages in FARE and before them in DMV907.
final class Reactions {
  private final Books books;
  private final Map<CaseKey, List<KeptWorkItem>> items = new HashMap<>();
  private final Set<UUID> raised = new HashSet<>();
  private final Set<UUID> settled = new HashSet<>();

  Reactions(Books books) {
    this.books = books;
  }

  /// Whether it answered nothing of ours, also where a person has closed the matter since.
  private static boolean isQuarantined(Letter arrival) {
    KeptMessage kept = arrival.kept();
    return kept.standing() == Standing.QUARANTINED
        || (kept.standing() == Standing.CLOSED
            && kept.reference() == 0
            && arrival.message() instanceof AnswerMessage);
  }

  Reaction of(Turn turn) {
    Letter arrival = turn.arrival();
    if (arrival != null && isQuarantined(arrival)) {
      return Reaction.quarantined(turn.desk());
    }
    List<Effect> effects = new ArrayList<>();
    List<Effect> work = new ArrayList<>();
    boolean fare = turn.sent().stream().anyMatch(sent -> sent.message() instanceof FareMessage);
    for (FeedEntry entry : turn.feed()) {
      boolean later = fare && entry.kind() != FeedEntry.Kind.DOCKET_ENTRY;
      told(entry).ifPresent(later ? work::add : effects::add);
    }
    for (Letter sent : turn.sent()) {
      CaseKey file = sent.kept().caseFile();
      if (sent.message() != null && file != null) {
        effects.add(new Effect.SendMessage(file, sent.message()));
      }
    }
    effects.addAll(work);
    return new Reaction(
        turn.desk(), Reaction.Kind.DECIDED, List.of(), effects, turn.refusals(), answer(turn));
  }

  /// The same answer once more.
  Reaction again(Turn turn) {
    return Reaction.repeated(turn.desk(), turn.refusals(), answer(turn));
  }

  private static @Nullable AnswerMessage answer(Turn turn) {
    Letter answer = turn.answer();
    return answer != null && answer.message() instanceof AnswerMessage given ? given : null;
  }

  private Optional<Effect> told(FeedEntry entry) {
    return switch (entry.kind()) {
      case DOCKET_ENTRY ->
          Optional.of(
              new Effect.WriteDocketEntry(
                  entry.caseFile(), entry.subject(), entry.code(), entry.text()));
      case WORK_ITEM_RAISED ->
          of(entry).stream()
              .filter(kept -> kept.raisedAt().equals(entry.at()))
              .filter(kept -> kept.item().sentence().equals(entry.text()))
              .filter(kept -> raised.add(kept.item().id()))
              .findFirst()
              .map(kept -> new Effect.RaiseWorkItem(kept.item()));
      case WORK_ITEM_SETTLED ->
          of(entry).stream()
              .filter(kept -> isSettledAt(kept, entry.at()))
              .filter(kept -> settled.add(kept.item().id()))
              .findFirst()
              .map(kept ->
                  new Effect.SettleWorkItem(
                      entry.caseFile(),
                      kept.item().id(),
                      settlement(kept).outcome(),
                      settlement(kept).reason(),
                      settlement(kept).closedBy()));
      case REASON -> Optional.empty();
    };
  }

  private static boolean isSettledAt(KeptWorkItem kept, Instant at) {
    Settlement settlement = kept.settlement();
    return settlement != null && settlement.at().equals(at);
  }

  private static Settlement settlement(KeptWorkItem kept) {
    return Objects.requireNonNull(kept.settlement(), "a settled work item says how");
  }

  private List<KeptWorkItem> of(FeedEntry entry) {
    return items.computeIfAbsent(entry.caseFile(), books::workItems).reversed().stream()
        .filter(kept -> kept.item().subject().equals(entry.subject()))
        .filter(kept -> kept.item().code().equals(entry.code()))
        .toList();
  }

  /// The work item an entry says was closed, and how.
  Optional<KeptWorkItem> closed(FeedEntry entry) {
    return entry.kind() == FeedEntry.Kind.WORK_ITEM_SETTLED && entry.text().startsWith("closed")
        ? of(entry).stream().filter(kept -> isSettledAt(kept, entry.at())).findFirst()
        : Optional.empty();
  }
}
