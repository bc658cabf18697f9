package cursitor.server.console.chart;

import java.util.List;

/// What `chart.html` puts on a page: shapes in units of the drawing, and the figures they were
/// drawn from as a table, for whoever does not see it.
///
/// @param id the beginning of the ids of its parts; one of its own on each page
/// @param description what the picture shows, in a sentence
/// @param steps the path of the line; empty where there is none
/// @param legend the names of the series, in the order of their colours; empty where one says all
public record Drawing(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Line> lines,
    List<Rect> rects,
    String steps,
    List<Dot> dots,
    List<Text> texts,
    List<String> legend,
    Table table) {
  public Drawing {
    lines = List.copyOf(lines);
    rects = List.copyOf(rects);
    dots = List.copyOf(dots);
    texts = List.copyOf(texts);
    legend = List.copyOf(legend);
  }

  /// A line of the grid or of an axis.
  ///
  /// @param look the class of the style sheet it has
  public record Line(String look, int x1, int y1, int x2, int y2) {}

  /// A bar.
  ///
  /// @param look the class of the style sheet it has
  /// @param words what a pointer that rests on it is told
  public record Rect(String look, int x, int y, int width, int height, String words) {}

  /// A point of the line.
  ///
  /// @param words what a pointer that rests on it is told
  public record Dot(int x, int y, String words) {}

  /// Words in the picture.
  ///
  /// @param look the class of the style sheet they have, which says where they are anchored
  public record Text(String look, int x, int y, String words) {}

  /// The figures. The first cell of each row is its heading.
  public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
