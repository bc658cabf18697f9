package cursitor.server.console.alike;

import cursitor.exchange.Refusal;
import cursitor.server.console.audit.Menders;
import cursitor.server.console.queue.Workroom;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.store.Queue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A preview of what is to be done to many items, and then the doing of it. Each item is looked at
/// again before its turn: what was done with or changed meanwhile is left alone. The same
/// correction of the same item is one message however often it is sent, so nothing goes out twice.
final class Run {
  private static final String WITH_ALL = ", with all like it";

  private final UUID id = UUID.randomUUID();
  private final Order order;
  private final List<Planned> planned;
  private final Queue.@Nullable Place next;
  private final List<Done> done = new ArrayList<>();
  private final Set<Integer> noted = new HashSet<>();
  private State state = State.PREVIEWED;

  /// Who wants what done, to what, and since when.
  record Order(Cause cause, Treatment treatment, String person, Instant at) {}

  /// How far it has come.
  enum State {
    PREVIEWED,
    RUNNING,
    STOPPED,
    ENDED
  }

  /// What became of an item.
  ///
  /// @param whyNot empty where it was done
  record Done(UUID item, String whyNot) {}

  /// @param next from where the items go on that are beyond one run; null where there are none
  Run(Order order, List<Planned> planned, Queue.@Nullable Place next) {
    this.order = order;
    this.planned = List.copyOf(planned);
    this.next = next;
  }

  UUID id() {
    return id;
  }

  Order order() {
    return order;
  }

  List<Planned> planned() {
    return planned;
  }

  Queue.@Nullable Place next() {
    return next;
  }

  List<Planned> doable() {
    return planned.stream().filter(Planned::isDoable).toList();
  }

  synchronized State state() {
    return state;
  }

  synchronized List<Done> done() {
    return List.copyOf(done);
  }

  /// Whether this page of the preview is looked at for the first time.
  synchronized boolean firstLook(int page) {
    return noted.add(page);
  }

  /// What is not done yet stays in the queue.
  synchronized void stop() {
    if (state == State.RUNNING) {
      state = State.STOPPED;
    }
  }

  /// Begins, if it has not begun yet.
  synchronized boolean begin() {
    boolean first = state == State.PREVIEWED;
    if (first) {
      state = State.RUNNING;
    }
    return first;
  }

  /// Does one item after the other until it is stopped or its person may not any more.
  void go(Workroom room, BooleanSupplier allowed) {
    try {
      for (Planned each : doable()) {
        if (state() != State.RUNNING || !allowed.getAsBoolean()) {
          break;
        }
        Done result = new Done(each.sheet().id(), perform(room, each));
        synchronized (this) {
          done.add(result);
        }
      }
    } finally {
      synchronized (this) {
        boolean all = done.size() == doable().size();
        state = all ? State.ENDED : State.STOPPED;
      }
    }
  }

  /// Why it was not done; empty where it was.
  private String perform(Workroom room, Planned plan) {
    Worksheet now = room.mending().find(plan.sheet().id()).orElse(null);
    if (now == null || !now.open()) {
      return "It was done with meanwhile.";
    }
    Treatment treatment = order.treatment();
    if (!treatment.fits(plan, now)) {
      return "It was changed since the preview.";
    }
    room.noteFor(order.person(), treatment.deed(), now, Menders.asked(now.id(), WITH_ALL));
    Sent sent = treatment.perform(room.mending(), now, order.person());
    if (sent instanceof Sent.Accepted) {
      room.owners().leave(now.id());
    } else {
      room.noteFor(order.person(), treatment.deed(), now, Menders.notDone(now.id(), WITH_ALL));
    }
    return switch (sent) {
      case Sent.Accepted _ -> "";
      case Sent.NotSent(List<Refusal> refusals) ->
          Workroom.faults(refusals).stream()
              .map(Workroom.Fault::sentence)
              .collect(Collectors.joining(" "));
      case Sent.Parked(long receipt) ->
          "A defect stopped it. It is kept under receipt " + receipt + "; tell an engineer.";
    };
  }
}
