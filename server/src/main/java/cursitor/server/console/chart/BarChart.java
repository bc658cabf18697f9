package cursitor.server.console.chart;

import cursitor.server.console.chart.Drawing.Rect;
import cursitor.server.console.chart.Drawing.Table;
import cursitor.server.console.chart.Drawing.Text;
import java.util.ArrayList;
import java.util.List;

/// Figures side by side, such as of one hour each; where there are several series, they stand upon
/// each other.
///
/// @param id of its own on the page
/// @param what a bar stands for, as the heading of its column in the table, such as `Hour`
/// @param series the names of the figures of a bar, the lowest first; at most four
public record BarChart(
    String id, String title, String what, Unit unit, List<String> series, List<Bar> bars) {
  private static final int MOST_SERIES = 4;
  private static final int MOST_WORDS = 8;
  private static final double FILLED = 0.8;
  private static final int MARGIN = 12;

  public BarChart {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
    int figures = series.size();
    if (figures < 1 || figures > MOST_SERIES) {
      throw new IllegalArgumentException("a bar has one to four figures");
    }
    if (bars.isEmpty() || bars.stream().anyMatch(bar -> bar.values().size() != figures)) {
      throw new IllegalArgumentException("each bar has one figure of each series");
    }
  }

  /// One bar.
  ///
  /// @param values one for each series, none below zero
  public record Bar(String words, List<Long> values) {
    public Bar {
      values = List.copyOf(values);
    }

    long sum() {
      return values.stream().mapToLong(Long::longValue).sum();
    }
  }

  public Drawing draw() {
    Plot plot = new Plot(bars.stream().mapToLong(Bar::sum).max().orElse(0));
    List<Text> texts = new ArrayList<>(plot.figures(unit));
    List<Rect> rects = new ArrayList<>();
    int apart = (bars.size() + MOST_WORDS - 1) / MOST_WORDS;
    for (int place = 0; place < bars.size(); place++) {
      if (place % apart == 0) {
        int middle = Plot.x((place + FILLED / 2) / bars.size());
        texts.add(new Text("middle", middle, Plot.BOTTOM + Plot.BELOW, bars.get(place).words()));
      }
      stack(place, plot, rects);
    }
    return new Drawing(
        id,
        title,
        description(),
        Plot.WIDTH,
        Plot.BOTTOM + Plot.BELOW + MARGIN,
        plot.grid(),
        rects,
        "",
        List.of(),
        texts,
        series.size() > 1 ? series : List.of(),
        table());
  }

  private void stack(int place, Plot plot, List<Rect> rects) {
    Bar bar = bars.get(place);
    int left = Plot.x((double) place / bars.size());
    int width = Math.max(1, Plot.x((place + FILLED) / bars.size()) - left);
    long below = 0;
    for (int each = 0; each < series.size(); each++) {
      long value = bar.values().get(each);
      if (value > 0) {
        int top = plot.y(below + value);
        rects.add(
            new Rect(
                "series" + (each + 1),
                left,
                top,
                width,
                Math.max(1, plot.y(below) - top),
                "%s: %s %s".formatted(bar.words(), series.get(each), unit.words(value))));
      }
      below += value;
    }
  }

  private String description() {
    long most = bars.stream().mapToLong(Bar::sum).max().orElse(0);
    return "%d bars from %s to %s, the highest %s. The table has them all."
        .formatted(bars.size(), bars.getFirst().words(), bars.getLast().words(), unit.words(most));
  }

  private Table table() {
    List<String> columns = new ArrayList<>(List.of(what));
    columns.addAll(series);
    List<List<String>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      List<String> row = new ArrayList<>(List.of(bar.words()));
      bar.values().forEach(value -> row.add(unit.words(value)));
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
