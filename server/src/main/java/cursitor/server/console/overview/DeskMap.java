package cursitor.server.console.overview;

import cursitor.server.console.overview.Overview.DeskView;
import cursitor.server.console.overview.Overview.WayView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Desks on the left, their partners on the right, and the ways between them: a picture in units of
/// its own. What it shows stands beneath it in words.
///
/// @param description the picture in a sentence
public record DeskMap(
    int width, int height, String description, List<Box> boxes, List<Line> lines) {
  static final int MOST_DESKS = 12;
  private static final int WIDTH = 720;
  private static final int BOX = 214;
  private static final int TALL = 46;
  private static final int ROW = 66;
  private static final int MARGIN = 8;
  private static final int RIGHT = WIDTH - BOX - MARGIN;
  private static final int LEFT = MARGIN + BOX;
  private static final int LABEL_ABOVE = 6;

  public DeskMap {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /// A desk or a partner.
  ///
  /// @param look the class of the style sheet it has
  /// @param beneath the second line; may be empty
  public record Box(String look, int x, int y, String name, String beneath) {
    public int width() {
      return BOX;
    }

    public int height() {
      return TALL;
    }
  }

  /// A way.
  ///
  /// @param look the class of the style sheet it has
  /// @param words what stands at its middle
  /// @param state what a pointer that rests on it is told
  public record Line(String look, int x1, int y1, int x2, int y2, String words, String state) {
    public int middle() {
      return (x1 + x2) / 2;
    }

    public int above() {
      return (y1 + y2) / 2 - LABEL_ABOVE;
    }
  }

  /// Nothing to draw: no desk with a way, or more than a picture is good for.
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  static DeskMap of(List<DeskView> all) {
    List<DeskView> desks = all.stream().filter(desk -> !desk.ways().isEmpty()).toList();
    if (desks.size() > MOST_DESKS) {
      return new DeskMap(WIDTH, 0, "", List.of(), List.of());
    }
    List<String> partners =
        List.copyOf(
            desks.stream()
                .flatMap(desk -> desk.ways().stream())
                .map(view -> view.way().partner())
                .collect(Collectors.toCollection(LinkedHashSet<String>::new)));
    int rows = Math.max(desks.size(), partners.size());
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      DeskView desk = desks.get(i);
      int y = top(i, desks.size(), rows);
      boxes.add(
          new Box(
              desk.waiting() > 0 ? "box due" : "box",
              MARGIN,
              y,
              desk.id(),
              desk.waiting() > 0 ? desk.waiting() + " waiting for a person" : desk.kind()));
      for (WayView view : desk.ways()) {
        int to = top(partners.indexOf(view.way().partner()), partners.size(), rows);
        lines.add(line(view, y, to));
      }
    }
    Set<String> ill =
        desks.stream()
            .flatMap(desk -> desk.ways().stream())
            .filter(view -> !view.way().well())
            .map(view -> view.way().partner())
            .collect(Collectors.toUnmodifiableSet());
    for (int j = 0; j < partners.size(); j++) {
      boolean fails = ill.contains(partners.get(j));
      boxes.add(
          new Box(
              fails ? "box ill" : "box",
              RIGHT,
              top(j, partners.size(), rows),
              partners.get(j),
              fails ? "does not take every message" : "takes messages"));
    }
    return new DeskMap(
        WIDTH, rows * ROW + MARGIN, description(desks.size(), partners.size(), ill), boxes, lines);
  }

  private static Line line(WayView view, int from, int to) {
    String words =
        String.format(Locale.ROOT, "%,d sent, %,d received", view.sent(), view.received());
    long left = view.way().undelivered();
    return new Line(
        view.way().well() ? "way-line" : "way-line ill",
        LEFT,
        from + TALL / 2,
        RIGHT,
        to + TALL / 2,
        left > 0 ? words + String.format(Locale.ROOT, ", %,d to go", left) : words,
        view.way().state());
  }

  /// The shorter column stands in the middle of the longer one.
  private static int top(int place, int of, int rows) {
    return MARGIN + (rows - of) * ROW / 2 + place * ROW;
  }

  private static String description(int desks, int partners, Set<String> ill) {
    return "%d desks on the left, %d partners on the right, %s. Each desk is told of beneath."
        .formatted(
            desks,
            partners,
            ill.isEmpty() ? "all of which take messages" : ill.size() + " of which do not answer");
  }
}
