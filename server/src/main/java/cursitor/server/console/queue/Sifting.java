package cursitor.server.console.queue;

import cursitor.server.due.Deadlines;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers a question to the queue. What no index holds, the clock and the owner, is looked at item
/// by item: of so many only that a page never takes long, so a page may be short.
final class Sifting {
  static final int ON_A_PAGE = 50;
  private static final int LOOKED_THROUGH = 400;

  /// The clock of an item is asked of its case file, which is read for it.
  private static final int FILES_READ = 200;

  private static final int MOST_HELD = 1_000;

  private final Queue queue;
  private final Records records;
  private final Supplier<Deadlines> deadlines;
  private final Owners owners;

  Sifting(Queue queue, Records records, Supplier<Deadlines> deadlines, Owners owners) {
    this.queue = queue;
    this.records = records;
    this.deadlines = deadlines;
    this.owners = owners;
  }

  /// A page of items.
  ///
  /// @param next from where the next page goes on; null where this is the last
  /// @param looked how many were looked through where that was not all there is; else 0
  record Sifted(List<KeptWorkItem> items, Queue.@Nullable Place next, int looked) {
    Sifted {
      items = List.copyOf(items);
    }

    /// The last page.
    static Sifted last(List<KeptWorkItem> items) {
      return new Sifted(items, null, 0);
    }
  }

  Sifted page(Question question, Queue.Choice choice, Queue.@Nullable Place after, Instant now) {
    if (!question.owner().isEmpty() && !question.owner().equals(Question.NONE)) {
      return held(question, choice, after, now);
    }
    boolean sifts = question.due() != null || !question.owner().isEmpty();
    List<KeptWorkItem> fit = new ArrayList<>();
    Queue.Place place = after;
    int looked = 0;
    while (true) {
      List<KeptWorkItem> some = queue.page(choice, order(choice), place, ON_A_PAGE);
      Map<UUID, Owners.Owner> owned = question.owner().isEmpty() ? Map.of() : ownersOf(some);
      for (KeptWorkItem each : some) {
        looked++;
        place = Queue.Place.of(each);
        if (!sifts || (!owned.containsKey(each.item().id()) && isDue(question, each, now))) {
          fit.add(each);
          if (fit.size() == ON_A_PAGE) {
            return new Sifted(fit, place, 0);
          }
        }
      }
      if (some.size() < ON_A_PAGE) {
        return Sifted.last(fit);
      }
      if (looked >= (question.due() == null ? LOOKED_THROUGH : FILES_READ)) {
        return new Sifted(fit, place, looked);
      }
    }
  }

  private static Queue.Order order(Queue.Choice choice) {
    return choice.open() ? Queue.Order.OLDEST_FIRST : Queue.Order.NEWEST_FIRST;
  }

  /// What one person sees to is asked for item by item: it is not much, and of more than that only
  /// what was taken first is looked at.
  private Sifted held(
      Question question, Queue.Choice choice, Queue.@Nullable Place after, Instant now) {
    Comparator<KeptWorkItem> oldest =
        Comparator.comparing(KeptWorkItem::raisedAt)
            .thenComparing(each -> each.item().id().toString());
    List<Owners.Owner> held = owners.heldBy(question.owner(), MOST_HELD + 1);
    List<KeptWorkItem> all =
        held.stream()
            .limit(MOST_HELD)
            .map(owner -> records.workItem(owner.item()))
            .flatMap(Optional::stream)
            .filter(choice::has)
            .filter(each -> isDue(question, each, now))
            .sorted(oldest)
            .toList();
    int from = 0;
    while (after != null && from < all.size() && !isBehind(all.get(from), after)) {
      from++;
    }
    List<KeptWorkItem> page = all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
    return new Sifted(
        page,
        from + page.size() < all.size() ? Queue.Place.of(page.getLast()) : null,
        held.size() > MOST_HELD ? MOST_HELD : 0);
  }

  private static boolean isBehind(KeptWorkItem item, Queue.Place place) {
    int byTime = item.raisedAt().compareTo(place.at());
    return byTime > 0
        || (byTime == 0 && item.item().id().toString().compareTo(place.id().toString()) > 0);
  }

  private boolean isDue(Question question, KeptWorkItem item, Instant now) {
    Question.Due due = question.due();
    return due == null
        || deadlines
            .get()
            .of(item, records)
            .filter(each -> each.at().isBefore(due.before(now)))
            .isPresent();
  }

  private Map<UUID, Owners.Owner> ownersOf(List<KeptWorkItem> items) {
    return owners.of(items.stream().map(each -> each.item().id()).toList());
  }
}
