package cursitor.server.simulate;

import cursitor.server.simulate.Tally.What;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// One line for each policy, a point for each month.
///
/// @param lines of each policy the count of each month
record Chart(What what, List<YearMonth> months, List<List<Long>> lines) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 190;
  private static final int LEFT = 78;
  private static final int TOP = 10;
  private static final int BOTTOM = 26;
  private static final int RIGHT = 30;
  private static final int STEPS = 4;
  private static final int MOST_LABELS = 10;

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s by month\">%n",
            WIDTH,
            HEIGHT,
            Page.escaped(what.words())));
    long top = top();
    for (int step = 0; step <= STEPS; step++) {
      level(svg, top * step / STEPS, top);
    }
    months(svg);
    for (int i = 0; i < lines.size(); i++) {
      svg.append("<polyline class=\"run").append(i).append("\" points=\"");
      for (int month = 0; month < months.size(); month++) {
        svg.append(
            String.format(Locale.ROOT, "%.1f,%.1f ", x(month), y(lines.get(i).get(month), top)));
      }
      svg.append("\"/>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  /// The highest level: a round figure at or above every count, that falls into whole steps.
  private long top() {
    long highest = lines.stream().flatMap(List::stream).mapToLong(Long::longValue).max().orElse(0);
    long round = STEPS;
    while (round < highest) {
      round = next(round);
    }
    return round;
  }

  /// 4, 8, 20, 40, 80, 200 and so on.
  private static long next(long round) {
    long unit = 1;
    while (round / unit >= 10 * STEPS) {
      unit *= 10;
    }
    long times = round / unit / STEPS;
    return unit * STEPS * (times < 2 ? 2 : times < 5 ? 5 : 10);
  }

  private void level(StringBuilder svg, long count, long top) {
    double y = y(count, top);
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
            LEFT,
            WIDTH - RIGHT,
            y,
            y,
            LEFT - 6,
            y + 4,
            what.figure(count).replaceFirst("\\.00$", "")));
  }

  private void months(StringBuilder svg) {
    int every = Math.max(1, (months.size() + MOST_LABELS - 1) / MOST_LABELS);
    for (int month = 0; month < months.size(); month += every) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
              x(month),
              HEIGHT - 8,
              months.get(month)));
    }
  }

  private double x(int month) {
    double share = months.size() == 1 ? 0.5 : (double) month / (months.size() - 1);
    return LEFT + (WIDTH - LEFT - RIGHT) * share;
  }

  private static double y(long count, long top) {
    return HEIGHT - BOTTOM - (double) count / top * (HEIGHT - BOTTOM - TOP);
  }
}
