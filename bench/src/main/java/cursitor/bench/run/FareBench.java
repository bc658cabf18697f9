package cursitor.bench.run;

import cursitor.bench.fare.JustisNode;
import cursitor.bench.run.Figure.Goal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Measures what FARE asks of a JUSTIS node and writes the figures. Arguments: the root of the
/// repository, how many runs, how many case/parties a file tells of, how many alarms are due at one
/// moment, and how many case/parties the large store has (0 leaves it out).
public final class FareBench {
  private static final Goal NO_GOAL = new Goal.None();
  private static final int SMALL_STORE = 20_000;

  private final int parties;
  private final int alarms;
  private final int large;
  private int processes;
  private final List<Loaded> small = new ArrayList<>();
  private final List<Loaded> big = new ArrayList<>();
  private final List<Rung> rung = new ArrayList<>();

  private FareBench(int parties, int alarms, int large) {
    this.parties = parties;
    this.alarms = alarms;
    this.large = large;
  }

  /// A file that was loaded.
  ///
  /// @param heapMib after a collection at each quarter
  private record Loaded(
      int transactions, double seconds, double cpuMicros, List<Double> heapMib, double others) {
    double perSecond() {
      return transactions / seconds;
    }

    /// What two cores would do that had nothing else to do.
    double perSecondAlone() {
      return 2e6 / cpuMicros;
    }

    double heapGrowth() {
      return heapMib.getLast() - heapMib.getFirst();
    }
  }

  /// Alarms that were due at one moment.
  private record Rung(int alarms, double seconds, double cpuMicros, double p99, double others) {
    double perSecond() {
      return alarms / seconds;
    }
  }

  public static void main(String[] args) {
    int runs = Integer.parseInt(args[1]);
    FareBench bench =
        new FareBench(
            Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    bench.measure(runs);
    List<Figure> figures = bench.figures();
    figures.forEach(figure -> System.out.println(figure.row()));
    ResultsPage.at(Path.of(args[0]).resolve("bench/RESULTS.md"))
        .write("fare", ResultsPage.table(figures, runs));
  }

  /// Small and large store in turn, so that both meet the same noise.
  private void measure(int runs) {
    Path few = folder();
    Path many = folder();
    try {
      run(few, "whole", SMALL_STORE);
      if (large > 0) {
        Multiplied.copy(few, many, large / SMALL_STORE);
      }
      for (int i = 1; i <= runs; i++) {
        System.err.printf("run %d of %d%n", i, runs);
        Multiplied.delivered(few);
        small.add(loaded(run(few, "load", parties, "load", parties).getLast()));
        if (large > 0) {
          Multiplied.delivered(many);
          big.add(loaded(run(many, "load", parties, "load", parties).getLast()));
        }
        Path fresh = folder();
        rung.add(rung(run(fresh, "load", parties / 2, "alarms", alarms).getLast()));
        forget(fresh);
      }
    } finally {
      forget(few);
      forget(many);
    }
  }

  /// A line a node has printed, and how many cores everybody else kept busy while it measured.
  private record Printed(List<String> words, double others) {}

  private List<Printed> run(Path folder, Object... work) {
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.toString());
    arguments.add(Integer.toString(++processes));
    Stream.of(work).map(String::valueOf).forEach(arguments::add);
    List<Printed> printed = new ArrayList<>();
    try (Child node =
        Child.of(
            JustisNode.class,
            List.of("-Xmx512m", "-XX:NewRatio=1", "-XX:+UseParallelGC"),
            arguments.toArray(String[]::new))) {
      for (int i = 0; i < work.length; i += 2) {
        List<String> words = List.of(node.line().split(" ", -1));
        double seconds = Double.parseDouble(words.get(2));
        printed.add(new Printed(words, Double.parseDouble(words.getLast()) / seconds));
        System.err.println(String.join(" ", words));
      }
      node.awaitEnd();
    }
    return printed;
  }

  private static Loaded loaded(Printed line) {
    List<String> words = line.words();
    return new Loaded(
        Integer.parseInt(words.get(1)),
        Double.parseDouble(words.get(2)),
        Double.parseDouble(words.get(3)),
        Stream.of(words.get(4).split(",", -1)).map(Double::valueOf).toList(),
        line.others());
  }

  private static Rung rung(Printed line) {
    List<String> words = line.words();
    return new Rung(
        Integer.parseInt(words.get(1)),
        Double.parseDouble(words.get(2)),
        Double.parseDouble(words.get(3)),
        Double.parseDouble(words.get(4)),
        line.others());
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    String few = "transactions of a file into JUSTIS";
    figures.add(of(few, "/s", "%,.0f", new Goal.AtLeast(8_000), small, Loaded::perSecond));
    figures.add(
        of(
            "the same, were both cores free",
            "/s",
            "%,.0f",
            new Goal.AtLeast(8_000),
            small,
            Loaded::perSecondAlone));
    figures.add(
        of("processor time a transaction", "µs", "%.0f", NO_GOAL, small, Loaded::cpuMicros));
    figures.add(
        of(
            "growth of the heap over the file",
            "MiB",
            "%.0f",
            new Goal.AtMost(16),
            small,
            Loaded::heapGrowth));
    figures.add(
        of("cores kept busy by others meanwhile", "", "%.2f", NO_GOAL, small, Loaded::others));
    if (large > 0) {
      figures.addAll(large());
    }
    figures.add(
        of("alarms of one moment", "/s", "%,.0f", new Goal.AtLeast(5_000), rung, Rung::perSecond));
    figures.add(
        of(
            "the same, were both cores free",
            "/s",
            "%,.0f",
            new Goal.AtLeast(5_000),
            rung,
            each -> 2e6 / each.cpuMicros()));
    figures.add(
        of("p99 of messages meanwhile", "ms", "%.1f", new Goal.AtMost(100), rung, Rung::p99));
    figures.add(of("processor time an alarm", "µs", "%.0f", NO_GOAL, rung, Rung::cpuMicros));
    figures.add(of("cores kept busy by others meanwhile", "", "%.2f", NO_GOAL, rung, Rung::others));
    return figures;
  }

  private List<Figure> large() {
    String store = "with %,d case/parties".formatted(large);
    List<Double> share = new ArrayList<>();
    for (int i = 0; i < big.size(); i++) {
      share.add(100 * small.get(i).cpuMicros() / big.get(i).cpuMicros());
    }
    return List.of(
        of("the file " + store, "/s", "%,.0f", NO_GOAL, big, Loaded::perSecond),
        of("processor time a transaction " + store, "µs", "%.0f", NO_GOAL, big, Loaded::cpuMicros),
        new Figure(
            "speed %s, of that with %,d, by processor time".formatted(store, SMALL_STORE),
            "%",
            "%.0f",
            new Goal.AtLeast(80),
            share),
        of("cores kept busy by others meanwhile", "", "%.2f", NO_GOAL, big, Loaded::others));
  }

  private static <T> Figure of(
      String name, String unit, String format, Goal goal, List<T> runs, ToDoubleFunction<T> value) {
    return new Figure(name, unit, format, goal, runs.stream().mapToDouble(value).boxed().toList());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("cursitor-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
