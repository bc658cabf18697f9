package cursitor.bench.micro;

import cursitor.bench.run.ResultsPage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures the parts side by side, in one go. Arguments: the root of the repository, and which
/// benchmarks (all unless told otherwise).
public final class Micro {
  private Micro() {}

  public static void main(String[] args) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(args.length > 1 ? args[1] : "cursitor\\.bench\\.micro")
        .forks(3)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    Collection<RunResult> results = new Runner(options.build()).run();
    String table =
        "| part | time | error (99.9 %) |\n|---|---|---|\n"
            + results.stream().map(Micro::row).collect(Collectors.joining("\n"));
    ResultsPage.at(Path.of(args[0], "bench", "RESULTS.md")).write("micro", table);
  }

  private static String row(RunResult run) {
    Result<?> result = run.getPrimaryResult();
    String name = run.getParams().getBenchmark();
    return "| %s | %.1f %s | %.1f |"
        .formatted(
            name.substring("cursitor.bench.micro.".length()),
            result.getScore(),
            result.getScoreUnit(),
            result.getScoreError());
  }
}
