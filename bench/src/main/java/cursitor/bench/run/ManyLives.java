package cursitor.bench.run;

import com.sun.management.OperatingSystemMXBean;
import cursitor.bench.run.Figure.Goal;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.simulate.Simulation;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;

/// Measures the simulation: so many defendants live three years on the pure core, held to every
/// invariant, as many at once as there are cores. Arguments: the root of the repository, and how
/// many (100,000 unless told otherwise).
///
/// One run in this process, from a cold start: it lasts long enough to even out what differs.
public final class ManyLives {
  private static final int USUAL = 100_000;
  private static final int DAYS = 3 * 365;
  private static final long SEED = 7;
  private static final double MOST_SECONDS = 180;
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;

  private ManyLives() {}

  /// Throws IllegalStateException where an invariant breaks: lives that end early are no measure.
  public static void main(String[] args) {
    int parties = args.length > 1 ? Integer.parseInt(args[1]) : USUAL;
    FarePolicy policy = PolicyFiles.loadFare("");
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    int cores = Runtime.getRuntime().availableProcessors();
    long begin = System.nanoTime();
    long processor = system.getProcessCpuTime();
    Simulation.Result result = new Simulation(policy, SEED, parties, DAYS, false, cores).run();
    double seconds = (System.nanoTime() - begin) / NANOS;
    double processorSeconds = (system.getProcessCpuTime() - processor) / NANOS;
    if (!result.holds()) {
      throw new IllegalStateException("a life broke: " + result.failures().getFirst().invariant());
    }
    List<Figure> figures =
        List.of(
            figure(
                "%,d case/parties through three years".formatted(parties),
                "s",
                parties < USUAL ? new Goal.None() : new Goal.AtMost(MOST_SECONDS),
                seconds),
            figure("processor time", "s", new Goal.None(), processorSeconds),
            figure(
                "processor time a decision",
                "µs",
                new Goal.None(),
                processorSeconds * MICROS / result.tally().steps()),
            figure("peak heap", "MiB", new Goal.None(), peakHeapMib()));
    figures.forEach(figure -> System.out.println(figure.row()));
    ResultsPage.at(Path.of(args[0], "bench", "RESULTS.md"))
        .write("simulation", ResultsPage.table(figures, 1));
  }

  private static Figure figure(String name, String unit, Goal goal, double value) {
    return new Figure(name, unit, "%.0f", goal, List.of(value));
  }

  private static double peakHeapMib() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes / (double) (1 << 20);
  }
}
