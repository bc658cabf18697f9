package cursitor.server.simulate;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What people are going to do, in the order of time.
final class Agenda {
  private final PriorityQueue<Plan> plans =
      new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparingLong(Plan::order));
  private long order;

  /// One thing that is going to be done.
  ///
  /// @param line the story line that does it, or null when it has lost its point by then; asked
  ///   again when the desk it goes to is down
  /// @param then what follows from its having been done
  record Plan(LocalDateTime at, long order, Supplier<@Nullable String> line, Runnable then) {}

  void plan(LocalDateTime at, Supplier<@Nullable String> line) {
    plan(at, line, () -> {});
  }

  void plan(LocalDateTime at, Supplier<@Nullable String> line, Runnable then) {
    plans.add(new Plan(at, order++, line, then));
  }

  @Nullable LocalDateTime next() {
    Plan plan = plans.peek();
    return plan == null ? null : plan.at();
  }

  Plan take() {
    return plans.remove();
  }
}
