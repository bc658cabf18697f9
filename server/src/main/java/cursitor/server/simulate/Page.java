package cursitor.server.simulate;

import cursitor.server.simulate.Report.Run;
import cursitor.server.simulate.Tally.What;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The report as a page: a table, then a chart for each thing counted, all over the same months.
final class Page {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>FARE simulation</title>
      <style>
      :root { --ink: #222; --quiet: #666; --line: #ddd; --paper: #fff; --first: #1f5f8b; --second: #b8562a }
      @media (prefers-color-scheme: dark) { :root { --ink: #ddd; --quiet: #aaa; --line: #444; --paper: #181818; --first: #6fb1e0; --second: #e8946a } }
      body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 50rem; color: var(--ink); background: var(--paper) }
      table { border-collapse: collapse } td, th { padding: .15rem .8rem; text-align: right; border-bottom: 1px solid var(--line) }
      td:first-child, th:first-child { text-align: left; padding-left: 0 } td { font-variant-numeric: tabular-nums }
      h2 { margin: 2rem 0 .3rem; font-size: 1.1rem } p.codes { color: var(--quiet); font-size: .85rem }
      .run0 { color: var(--first) } .run1 { color: var(--second) }
      svg { width: 100%; height: auto } text { font-size: 11px; fill: var(--quiet) } line { stroke: var(--line) }
      polyline { fill: none; stroke: currentColor; stroke-width: 2 } polyline.run1 { stroke-dasharray: 5 3 }
      </style></head><body>
      """;

  private final Report report;
  private final List<Run> runs;
  private final StringBuilder page = new StringBuilder(HEAD);

  Page(Report report) {
    this.report = report;
    this.runs = report.runs();
  }

  String html() {
    page.append("<h1>FARE simulation</h1>\n<p>").append(escaped(report.heading())).append("</p>\n");
    runs.stream()
        .map(Run::outcome)
        .distinct()
        .forEach(outcome -> page.append("<p>").append(escaped(outcome)).append("</p>\n"));
    table();
    List<YearMonth> months = months();
    if (!months.isEmpty()) {
      for (What what : What.values()) {
        charted(what, months);
      }
    }
    page.append("<h2>transactions between the desks</h2>\n");
    runs.forEach(run ->
        page.append("<p class=\"codes\">")
            .append(escaped(run.heading() + ": " + Report.transactions(run)))
            .append("</p>\n"));
    return page.append("</body></html>\n").toString();
  }

  private void table() {
    page.append("<table><tr><th>counted</th>");
    for (int i = 0; i < runs.size(); i++) {
      page.append("<th class=\"run").append(i).append("\">");
      page.append(escaped(runs.get(i).heading())).append("</th>");
    }
    page.append(runs.size() == 2 ? "<th>difference</th>" : "").append("</tr>\n");
    for (What what : What.values()) {
      page.append("<tr><td>").append(escaped(what.words())).append("</td>");
      runs.forEach(
          run -> page.append("<td>").append(what.figure(run.tally().total(what))).append("</td>"));
      page.append(runs.size() == 2 ? "<td>" + report.difference(what) + "</td>" : "");
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  /// Every month from the first in which anything happened to the last, whatever it was.
  private List<YearMonth> months() {
    List<YearMonth> seen =
        runs.stream()
            .flatMap(run ->
                List.of(What.values()).stream()
                    .flatMap(what -> run.tally().byMonth(what).keySet().stream()))
            .sorted()
            .toList();
    List<YearMonth> months = new ArrayList<>();
    if (!seen.isEmpty()) {
      for (YearMonth month = seen.getFirst();
          !month.isAfter(seen.getLast());
          month = month.plusMonths(1)) {
        months.add(month);
      }
    }
    return months;
  }

  private void charted(What what, List<YearMonth> months) {
    List<List<Long>> lines =
        runs.stream()
            .map(run -> run.tally().byMonth(what))
            .map(counts ->
                months.stream()
                    .map(month -> Objects.requireNonNullElse(counts.get(month), 0L))
                    .toList())
            .toList();
    if (lines.stream().flatMap(List::stream).allMatch(count -> count == 0)) {
      return;
    }
    page.append("<h2>").append(escaped(what.words())).append(", by month</h2>\n");
    legend();
    page.append(new Chart(what, months, lines).svg());
  }

  /// Which line is whose; where they run together the second, which is dashed, shows the first.
  private void legend() {
    if (runs.size() < 2) {
      return;
    }
    page.append("<div>");
    for (int i = 0; i < runs.size(); i++) {
      page.append("<span class=\"run").append(i).append("\">");
      page.append(i == 0 ? "— " : "- - ").append(escaped(runs.get(i).heading()));
      page.append("</span> &nbsp; ");
    }
    page.append("</div>\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
