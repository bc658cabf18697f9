package cursitor.server.console.chart;

import cursitor.server.console.chart.Drawing.Line;
import cursitor.server.console.chart.Drawing.Text;
import java.util.ArrayList;
import java.util.List;

/// Where figures stand in a drawing: the upright axis with round figures from zero to above the
/// greatest one, and the room to the right of it.
final class Plot {
  static final int WIDTH = 720;
  static final int LEFT = 76;
  static final int RIGHT = 704;
  static final int BOTTOM = 206;

  /// How far below the axis its words stand.
  static final int BELOW = 20;

  private static final int TOP = 14;
  private static final int MOST_TICKS = 5;
  private static final int NEAR = 8;
  private static final int BASE = 4;
  private static final long[] ROUND = {1, 2, 5};
  private static final long DECADE = 10;

  private final long step;
  private final long highest;

  Plot(long greatest) {
    step = step(Math.max(1, greatest));
    highest = (Math.max(1, greatest) + step - 1) / step * step;
  }

  /// The smallest of 1, 2, 5, 10, 20 and so on that gives few figures.
  private static long step(long greatest) {
    for (long decade = 1; ; decade *= DECADE) {
      for (long round : ROUND) {
        if ((greatest + decade * round - 1) / (decade * round) < MOST_TICKS) {
          return decade * round;
        }
      }
    }
  }

  int y(long value) {
    return BOTTOM - (int) Math.round((double) (BOTTOM - TOP) * value / highest);
  }

  /// Where something stands that is this part of the way from left to right.
  static int x(double part) {
    return LEFT + (int) Math.round((RIGHT - LEFT) * Math.clamp(part, 0, 1));
  }

  /// The lines across, one for each figure of the axis.
  List<Line> grid() {
    List<Line> lines = new ArrayList<>();
    for (long value = 0; value <= highest; value += step) {
      lines.add(new Line(value == 0 ? "axis" : "grid", LEFT, y(value), RIGHT, y(value)));
    }
    return lines;
  }

  /// The figures beside them.
  List<Text> figures(Unit unit) {
    List<Text> texts = new ArrayList<>();
    for (long value = 0; value <= highest; value += step) {
      texts.add(new Text("end", LEFT - NEAR, y(value) + BASE, unit.tick(value)));
    }
    return texts;
  }
}
