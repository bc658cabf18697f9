package cursitor.server.simulate;

import cursitor.fare.policy.FarePolicy;
import cursitor.story.fare.PureFareWorlds;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs the lives of so many defendants.
///
/// @param seed the same seed gives the same lives
/// @param faults whether messages get lost, repeated, held up and reordered
/// @param threads how many lives at once; the result does not depend on it
public record Simulation(
    FarePolicy policy, long seed, int parties, int days, boolean faults, int threads) {
  private static final LocalDateTime BEGIN = LocalDate.of(2026, 1, 2).atTime(8, 0);
  private static final int LIVES_AT_ONCE = 200;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /// What came of it.
  ///
  /// @param failures the first broken life, none where all held
  public record Result(Tally tally, List<Failed> failures) {
    public Result {
      failures = List.copyOf(failures);
    }

    public boolean holds() {
      return failures.isEmpty();
    }
  }

  /// A life in which an invariant broke.
  ///
  /// @param number the defendant
  /// @param invariant what did not hold
  /// @param story what happened up to there, as `play` reads it
  public record Failed(int number, String invariant, String story) {}

  /// Lives them all, or up to the first that breaks.
  public Result run() {
    Tally tally = new Tally();
    List<Failed> failures = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int from = 0; from < parties && failures.isEmpty(); from += LIVES_AT_ONCE * threads) {
        int to = Math.min(parties, from + LIVES_AT_ONCE * threads);
        gather(pool, from, to, tally, failures);
      }
    }
    return new Result(tally, failures);
  }

  /// Lives some of them and adds up in their order what came of it, up to the first that breaks:
  /// how many live at once makes no difference to the result.
  private void gather(ExecutorService pool, int from, int to, Tally tally, List<Failed> failures) {
    List<Future<Lived>> lives = new ArrayList<>();
    for (int number = from; number < to; number++) {
      int defendant = number;
      lives.add(pool.submit(() -> live(defendant)));
    }
    for (Future<Lived> life : lives) {
      if (!failures.isEmpty()) {
        life.cancel(true);
        continue;
      }
      try {
        Lived lived = life.get();
        tally.add(lived.tally());
        failures.addAll(lived.failures());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("a life met a defect of the simulation", e.getCause());
      }
    }
  }

  private record Lived(Tally tally, List<Failed> failures) {}

  private Lived live(int number) {
    Chance chance = new Chance(seed * SPREAD + number);
    Life life =
        new Life(
            policy,
            organization -> PureFareWorlds.desk(organization, policy),
            chance,
            BEGIN,
            BEGIN.plusDays(days),
            faults);
    new Defendant(life, chance, number, BEGIN, days).plan();
    try {
      life.run();
      return new Lived(life.tally(), List.of());
    } catch (Life.Failure failure) {
      return new Lived(
          life.tally(),
          List.of(new Failed(number, String.valueOf(failure.getMessage()), failure.story())));
    }
  }
}
