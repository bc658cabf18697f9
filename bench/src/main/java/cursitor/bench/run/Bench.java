package cursitor.bench.run;

import cursitor.bench.load.Sizes;
import cursitor.bench.run.Figure.Goal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Measures the whole program and writes the figures. Arguments: the root of the repository, how
/// many runs, and further options for the program's JVM.
public final class Bench {
  private static final double KIB = 1024.0;
  private static final Goal NO_GOAL = new Goal.None();

  static final Sizes DMV_LOAD = new Sizes(128, 30_000, 60_000, 2_500, 12);
  static final Sizes COURT_LOAD = new Sizes(128, 60_000, 40_000, 1_250, 12);

  private final List<Run> idle = new ArrayList<>();
  private final List<Run> dmv = new ArrayList<>();
  private final List<Run> court = new ArrayList<>();

  private Bench() {}

  public static void main(String[] args) {
    Path root = Path.of(args[0]);
    int runs = Integer.parseInt(args[1]);
    String javaOptions = args.length > 2 ? args[2] : "";
    Bench bench = new Bench();
    bench.measure(root.resolve("cursitor"), runs, javaOptions);
    List<Figure> figures = bench.figures();
    figures.forEach(figure -> System.out.println(figure.row()));
    ResultsPage.at(root.resolve("bench/RESULTS.md"))
        .write("figures", ResultsPage.table(figures, runs));
  }

  private void measure(Path script, int runs, String javaOptions) {
    for (int number = 1; number <= runs; number++) {
      say(number, runs, "starting and ending");
      idle.add(Run.idle(script));
      say(number, runs, "a DMV node takes holds");
      dmv.add(Run.dmv(script, DMV_LOAD, javaOptions));
      say(number, runs, "a court node sends holds");
      court.add(Run.court(script, COURT_LOAD, javaOptions));
    }
  }

  private static void say(int number, int runs, String what) {
    System.err.printf("run %d of %d: %s%n", number, runs, what);
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(rate("accepted by a DMV node", dmv, "accepted", 5_000));
    figures.add(rate("exchanges of a court node, end to end", court, "exchanges", 2_500));
    figures.add(p99("p99 of acceptance, DMV node at 2,500/s", dmv));
    figures.add(p99("p99 of acceptance, court node at 1,250/s", court));
    figures.add(
        of(
            "growth of the court's files",
            "KiB/exchange",
            "%.2f",
            new Goal.AtMost(2.5),
            court,
            run -> (run.storedBytes() - emptyBytes()) / KIB / run.messages()));
    figures.add(of("ready after", "s", "%.1f", new Goal.AtMost(4), idle, Run::readySeconds));
    figures.addAll(memory("DMV node", dmv));
    figures.addAll(memory("court node", court));
    figures.addAll(processor("DMV node", dmv, "accepted"));
    figures.addAll(processor("court node", court, "exchanges"));
    return figures;
  }

  private double emptyBytes() {
    return idle.getFirst().storedBytes();
  }

  private static Figure rate(String name, List<Run> runs, String phase, double goal) {
    return of(
        name,
        "/s",
        "%,.0f",
        new Goal.AtLeast(goal),
        runs,
        run -> run.phase(phase).phase().measured().perSecond());
  }

  private static Figure p99(String name, List<Run> runs) {
    return of(
        name,
        "ms",
        "%.1f",
        new Goal.AtMost(50),
        runs,
        run -> run.phase("half").phase().measured().p99Millis());
  }

  private static List<Figure> memory(String node, List<Run> runs) {
    return List.of(
        of("peak heap, " + node, "MiB", "%.0f", new Goal.AtMost(256), runs, Run::peakHeapMib),
        of("peak resident, " + node, "MiB", "%.0f", NO_GOAL, runs, Run::peakResidentMib));
  }

  private static List<Figure> processor(String node, List<Run> runs, String phase) {
    return List.of(
        of(
            "processor time a message, " + node,
            "µs",
            "%.0f",
            NO_GOAL,
            runs,
            run -> run.phase(phase).programMicros()),
        of(
            "the same of generator and sink",
            "µs",
            "%.0f",
            NO_GOAL,
            runs,
            run -> run.phase(phase).toolMicros()),
        of(
            "cores kept busy by others meanwhile",
            "",
            "%.2f",
            NO_GOAL,
            runs,
            run -> run.phase(phase).othersCores()));
  }

  private static Figure of(
      String name,
      String unit,
      String format,
      Goal goal,
      List<Run> runs,
      ToDoubleFunction<Run> value) {
    return new Figure(name, unit, format, goal, runs.stream().mapToDouble(value).boxed().toList());
  }
}
