package cursitor.server.simulate;

import cursitor.fare.message.TransactionCode;
import cursitor.server.simulate.Tally.What;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a simulation tells at its end: in words, and as one page with charts.
public record Report(long seed, int parties, int days, boolean faults, List<Run> runs) {
  private static final int WORDS_WIDTH = 30;
  private static final int FIGURE_WIDTH = 18;

  public Report {
    runs = List.copyOf(runs);
  }

  /// One policy's run.
  ///
  /// @param name what the policy was called on the command line
  /// @param version of the policy
  public record Run(String name, String version, Simulation.Result result, Duration took) {
    /// What the run is called in a heading: a folder by its last name.
    String heading() {
      String folder = name.replaceAll("/+$", "");
      return folder.substring(folder.lastIndexOf('/') + 1) + " " + version;
    }

    /// Whether all invariants held, in a sentence.
    public String outcome() {
      if (result.holds()) {
        return "All invariants held.";
      }
      Simulation.Failed failed = result.failures().getFirst();
      return "Broken by %s in the life of defendant %d: %s"
          .formatted(heading(), failed.number(), failed.invariant());
    }

    Tally tally() {
      return result.tally();
    }
  }

  /// The report in words: a line for each thing counted, a column for each policy, and how far the
  /// second is from the first.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(heading()).append('\n').append(words("policy"));
    runs.forEach(run -> text.append(figure(run.heading())));
    text.append(runs.size() == 2 ? figure("difference") : "").append('\n');
    for (What what : What.values()) {
      text.append(words(what.words()));
      runs.forEach(run -> text.append(figure(what.figure(run.tally().total(what)))));
      text.append(runs.size() == 2 ? figure(difference(what)) : "").append('\n');
    }
    runs.forEach(run -> text.append(told(run)));
    return text.toString();
  }

  /// What the second policy has more of.
  String difference(What what) {
    long more = runs.getLast().tally().total(what) - runs.getFirst().tally().total(what);
    return more == 0 ? "-" : (more > 0 ? "+" : "") + what.figure(more);
  }

  private static String words(String text) {
    return String.format(Locale.ROOT, "%-" + WORDS_WIDTH + "s", text);
  }

  private static String figure(String text) {
    return " " + String.format(Locale.ROOT, "%" + FIGURE_WIDTH + "s", text);
  }

  private static String told(Run run) {
    Tally tally = run.tally();
    return String.format(
        Locale.ROOT,
        "%s: %,d lines, %,d decisions, %,d messages in %d s%n",
        run.name(),
        tally.lines(),
        tally.steps(),
        tally.messages(),
        run.took().toSeconds());
  }

  String heading() {
    return String.format(
        Locale.ROOT,
        "%,d defendants over %,d days, seed %d, %s",
        parties,
        days,
        seed,
        faults ? "with faults" : "without faults");
  }

  /// The report as one page that needs nothing beside itself.
  public String html() {
    return new Page(this).html();
  }

  /// How often each transaction went from desk to desk in a run, those that never did left out.
  static String transactions(Run run) {
    return Arrays.stream(TransactionCode.values())
        .filter(code -> run.tally().transactions(code) > 0)
        .map(code -> String.format(Locale.ROOT, "%s %,d", code, run.tally().transactions(code)))
        .collect(Collectors.joining(" · "));
  }
}
