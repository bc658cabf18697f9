package cursitor.server.console.alike;

import cursitor.server.console.queue.Workroom;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The previews and runs of this process. They are kept nowhere: what a restart cuts off was sent
/// or is still in the queue.
@Component
final class Runs {
  /// Most items of one run.
  static final int LIMIT = 200;

  private static final Duration REMEMBERED = Duration.ofHours(2);

  private final Workroom room;
  private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

  Runs(Workroom room) {
    this.room = room;
  }

  /// Looks at the oldest items of a cause and what would become of each.
  ///
  /// @param after where the run before ended; null to begin
  Run preview(Cause cause, Treatment treatment, String person, Queue.@Nullable Place after) {
    List<KeptWorkItem> items =
        room.queue().page(cause.items(), Queue.Order.OLDEST_FIRST, after, LIMIT);
    Run run =
        new Run(
            new Run.Order(cause, treatment, person, room.now()),
            items.stream()
                .map(each -> room.mending().find(each.item().id()))
                .flatMap(Optional::stream)
                .map(sheet -> treatment.plan(room.mending(), sheet))
                .toList(),
            items.size() < LIMIT ? null : Queue.Place.of(items.getLast()));
    forgetOld();
    runs.put(run.id(), run);
    return run;
  }

  private void forgetOld() {
    runs.values()
        .removeIf(run ->
            run.state() != Run.State.RUNNING
                && run.order().at().plus(REMEMBERED).isBefore(room.now()));
  }

  /// A run of this person; nothing for anybody else.
  Optional<Run> find(UUID id, String person) {
    return Optional.ofNullable(runs.get(id)).filter(run -> run.order().person().equals(person));
  }

  /// Begins to do what was previewed, beside the request that asks for it; at most once.
  void start(Run run) {
    Run.Order order = run.order();
    if (run.begin()) {
      Thread.ofVirtual()
          .name("all-like-" + run.id())
          .start(() -> run.go(room, () -> room.stillMay(order.person(), order.cause().desk())));
    }
  }
}
