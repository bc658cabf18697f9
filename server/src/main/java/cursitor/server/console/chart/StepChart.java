package cursitor.server.console.chart;

import cursitor.server.console.chart.Drawing.Dot;
import cursitor.server.console.chart.Drawing.Rect;
import cursitor.server.console.chart.Drawing.Table;
import cursitor.server.console.chart.Drawing.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A figure that holds until it changes, over time, with spans of time as bars beneath.
///
/// @param id of its own on the page
/// @param what the figure is, as the heading of its column in the table, such as `Owed`
/// @param points the oldest first, at least one
/// @param until where the picture ends; the last figure holds up to there
public record StepChart(
    String id,
    String title,
    String what,
    Unit unit,
    ZoneId zone,
    List<Point> points,
    List<Span> spans,
    Instant until) {
  private static final int SPAN_HEIGHT = 12;
  private static final int SPAN_ROW = 36;
  private static final int SPANS_FROM = Plot.BOTTOM + 46;
  private static final int WORDS_ABOVE = 6;
  private static final int NARROWEST = 4;
  private static final int MARGIN = 12;
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  public StepChart {
    points = List.copyOf(points);
    spans = List.copyOf(spans);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a chart without a figure; leave it out");
    }
  }

  /// The figure from a moment on.
  public record Point(Instant at, long value) {}

  /// A span of time.
  ///
  /// @param until where it ends; the end of the picture for what lasts
  /// @param lasts it goes on beyond the picture
  public record Span(String words, Instant from, Instant until, boolean lasts) {}

  public Drawing draw() {
    TimeAxis time = new TimeAxis(points.getFirst().at(), until, zone);
    Plot plot = new Plot(points.stream().mapToLong(Point::value).max().orElse(0));
    List<Text> texts = new ArrayList<>(plot.figures(unit));
    texts.addAll(time.words());
    List<Rect> rects = new ArrayList<>();
    int y = SPANS_FROM;
    for (Span span : spans) {
      texts.add(new Text("start", Plot.LEFT, y - WORDS_ABOVE, span.words()));
      int x = time.x(span.from());
      rects.add(
          new Rect(
              span.lasts() ? "span lasts" : "span",
              x,
              y,
              Math.max(NARROWEST, time.x(span.until()) - x),
              SPAN_HEIGHT,
              span.words()));
      y += SPAN_ROW;
    }
    return new Drawing(
        id,
        title,
        description(),
        Plot.WIDTH,
        spans.isEmpty() ? Plot.BOTTOM + Plot.BELOW + MARGIN : y - SPAN_ROW + SPAN_HEIGHT + MARGIN,
        plot.grid(),
        rects,
        path(time, plot),
        points.stream()
            .map(each ->
                new Dot(
                    time.x(each.at()),
                    plot.y(each.value()),
                    written(each.at()) + ": " + unit.words(each.value())))
            .toList(),
        texts,
        List.of(),
        table());
  }

  private String path(TimeAxis time, Plot plot) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      int x = time.x(point.at());
      path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V").append(plot.y(point.value()));
    }
    return path.append('H').append(Plot.RIGHT).toString();
  }

  private String description() {
    Point last = points.getLast();
    return "%s from %s, %s at first, to %s, %s at last, over %d figures%s. The table has them all."
        .formatted(
            what,
            written(points.getFirst().at()),
            unit.words(points.getFirst().value()),
            written(last.at()),
            unit.words(last.value()),
            points.size(),
            spans.isEmpty() ? "" : ", and %d spans of time beneath".formatted(spans.size()));
  }

  private Table table() {
    List<List<String>> rows = new ArrayList<>();
    points.forEach(each -> rows.add(List.of(written(each.at()), what, unit.words(each.value()))));
    spans.forEach(each ->
        rows.add(
            List.of(
                written(each.from()),
                each.words(),
                each.lasts() ? "goes on" : "until " + written(each.until()))));
    return new Table(List.of("From (" + zone + ")", "What", "Figure"), rows);
  }

  private String written(Instant at) {
    return WRITTEN.format(at.atZone(zone));
  }
}
