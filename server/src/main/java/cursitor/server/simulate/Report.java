package cursitor.server.simulate;

import cursitor.server.simulate.Tally.What;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// What a simulation tells at its end: in words, and as one page with charts.
public record Report(long seed, int parties, int days, boolean faults, List<Run> runs) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int MARGIN = 44;
  private static final List<String> COLORS = List.of("#1f5f8b", "#b8562a");

  public Report {
    runs = List.copyOf(runs);
  }

  /// One policy's run.
  ///
  /// @param name what the policy was called on the command line
  /// @param version of the policy
  public record Run(String name, String version, Simulation.Result result, Duration took) {}

  /// The report in words: a line for each thing counted, a column for each policy.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(heading()).append('\n');
    text.append(String.format(Locale.ROOT, "%-28s", "policy"));
    runs.forEach(
        run -> text.append(String.format(Locale.ROOT, "%20s", run.name() + " " + run.version())));
    text.append('\n');
    for (What what : What.values()) {
      text.append(String.format(Locale.ROOT, "%-28s", what.words()));
      runs.forEach(run ->
          text.append(String.format(Locale.ROOT, "%,20d", run.result().tally().total(what))));
      text.append('\n');
    }
    for (Run run : runs) {
      Tally tally = run.result().tally();
      text.append(
          String.format(
              Locale.ROOT,
              "%s: %,d lines, %,d decisions, %,d messages in %d s%n",
              run.name(),
              tally.lines(),
              tally.steps(),
              tally.messages(),
              run.took().toSeconds()));
    }
    return text.toString();
  }

  private String heading() {
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
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>FARE simulation</title>
        <style>
        body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; color: #222; background: #fff }
        table { border-collapse: collapse } td, th { padding: .15rem .8rem; text-align: right; border-bottom: 1px solid #ddd }
        td:first-child, th:first-child { text-align: left } h2 { margin-top: 2rem; font-size: 1.1rem }
        text { font-size: 11px; fill: #444 } svg { width: 100%; height: auto }
        @media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } text { fill: #bbb } td, th { border-color: #444 } }
        </style></head><body>
        """);
    page.append("<h1>FARE simulation</h1>\n<p>").append(escaped(heading())).append("</p>\n");
    table(page);
    for (What what : What.values()) {
      chart(page, what);
    }
    return page.append("</body></html>\n").toString();
  }

  private void table(StringBuilder page) {
    page.append("<table><tr><th>counted</th>");
    for (int i = 0; i < runs.size(); i++) {
      page.append("<th style=\"color:")
          .append(COLORS.get(i % COLORS.size()))
          .append("\">")
          .append(escaped(runs.get(i).name() + " " + runs.get(i).version()))
          .append("</th>");
    }
    page.append("</tr>\n");
    for (What what : What.values()) {
      page.append("<tr><td>").append(escaped(what.words())).append("</td>");
      runs.forEach(run ->
          page.append(
              String.format(Locale.ROOT, "<td>%,d</td>", run.result().tally().total(what))));
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  /// One line for each policy, a point for each month.
  private void chart(StringBuilder page, What what) {
    TreeSet<YearMonth> months = new TreeSet<>();
    runs.forEach(run -> months.addAll(run.result().tally().byMonth(what).keySet()));
    if (months.isEmpty()) {
      return;
    }
    long highest =
        runs.stream()
            .flatMap(run -> run.result().tally().byMonth(what).values().stream())
            .mapToLong(Long::longValue)
            .max()
            .orElse(1);
    page.append("<h2>").append(escaped(what.words())).append(" by month</h2>\n");
    page.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s by month\">%n",
            WIDTH,
            HEIGHT,
            escaped(what.words())));
    page.append(
        String.format(
            Locale.ROOT,
            "<text x=\"0\" y=\"12\">%,d</text><text x=\"0\" y=\"%d\">0</text>"
                + "<text x=\"%d\" y=\"%d\">%s</text>"
                + "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
            highest,
            HEIGHT - 18,
            MARGIN,
            HEIGHT - 2,
            months.first(),
            WIDTH,
            HEIGHT - 2,
            months.last()));
    List<YearMonth> axis = months.stream().toList();
    for (int i = 0; i < runs.size(); i++) {
      Map<YearMonth, Long> values = runs.get(i).result().tally().byMonth(what);
      page.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
          .append(COLORS.get(i % COLORS.size()))
          .append("\" points=\"");
      for (int m = 0; m < axis.size(); m++) {
        double x =
            MARGIN + (WIDTH - MARGIN) * (axis.size() == 1 ? 0.5 : (double) m / (axis.size() - 1));
        double share = (double) values.getOrDefault(axis.get(m), 0L) / Math.max(1, highest);
        page.append(
            String.format(Locale.ROOT, "%.1f,%.1f ", x, HEIGHT - 22 - share * (HEIGHT - 32)));
      }
      page.append("\"/>\n");
    }
    page.append("</svg>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
