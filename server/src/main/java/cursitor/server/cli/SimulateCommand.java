package cursitor.server.cli;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.simulate.Report;
import cursitor.server.simulate.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `simulate`: years of FARE on the production law, held to its invariants.
@Command(
    name = "simulate",
    description =
        "Lives years of FARE on the production law and holds every step to its invariants.")
final class SimulateCommand implements Callable<Integer> {
  /// A hundred years.
  private static final int MOST_DAYS = 36_525;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "the same seed, the same lives (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--parties",
      defaultValue = "1000",
      description = "how many defendants (default: ${DEFAULT-VALUE})")
  private int parties;

  @Option(
      names = "--days",
      defaultValue = "365",
      description = "for how many days (default: ${DEFAULT-VALUE})")
  private int days;

  @Option(
      names = "--faults",
      description = "messages get lost, repeated, held up and reordered; desks fall silent")
  private boolean faults;

  @Option(
      names = "--policy",
      defaultValue = "",
      paramLabel = "FOLDER",
      description = "the FARE policy to live by (default: the shipped one)")
  private String policy = "";

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "FOLDER",
      description = "two policies on the same seed, side by side; 'shipped' is the shipped one")
  private List<String> compare = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write the report with charts into this file")
  private Path html = Path.of("");

  @Option(
      names = "--story",
      defaultValue = "broken.story",
      paramLabel = "FILE",
      description = "where the first broken life is told (default: ${DEFAULT-VALUE})")
  private Path story = Path.of("");

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "how many lives at once (default: ${DEFAULT-VALUE})")
  private int threads;

  @Override
  public Integer call() throws IOException {
    if (parties < 1 || days < 1 || threads < 1) {
      throw new WrongUse("give at least 1 for --parties, --days and --threads");
    }
    if (days > MOST_DAYS) {
      throw new WrongUse("give at most " + MOST_DAYS + " for --days: nobody lives longer");
    }
    if (!html.toString().isEmpty() && (Files.isDirectory(html) || !hasFolder(html))) {
      throw new WrongUse("--html names a file in a folder that is there");
    }
    List<Report.Run> runs = new ArrayList<>();
    for (String folder : compare.isEmpty() ? List.of(policy) : compare) {
      FarePolicy used = PolicyFiles.loadFare(folder.equals("shipped") ? "" : folder);
      long begun = System.nanoTime();
      Simulation.Result result = new Simulation(used, seed, parties, days, faults, threads).run();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      String name = folder.isEmpty() ? "shipped" : folder;
      runs.add(new Report.Run(name, used.version(), result, took));
    }
    Report report = new Report(seed, parties, days, faults, runs);
    System.out.print(report.text());
    if (!html.toString().isEmpty()) {
      Files.writeString(html, report.html());
      System.out.println("The report with charts is in " + html + ".");
    }
    return tellFailure(runs) ? 0 : 1;
  }

  private static boolean hasFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder);
  }

  private boolean tellFailure(List<Report.Run> runs) throws IOException {
    for (Report.Run run : runs) {
      if (!run.result().holds()) {
        Simulation.Failed failed = run.result().failures().getFirst();
        Files.writeString(story, failed.story());
        System.out.println(failed.story());
        String by = run.name().equals("shipped") ? "" : " --policy " + run.name();
        System.out.println(run.outcome());
        System.out.println(
            "The story is in " + story + "; play it with ./cursitor play " + story + by);
        return false;
      }
    }
    System.out.println("All invariants held.");
    return true;
  }
}
