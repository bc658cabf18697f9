package cursitor.server.console.chart;

import cursitor.server.console.chart.Drawing.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where moments stand in a drawing, and what is written under them.
final class TimeAxis {
  private static final int TICKS = 4;
  private static final Duration SHORT = Duration.ofDays(3);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final Instant from;
  private final Duration span;
  private final ZoneId zone;

  TimeAxis(Instant from, Instant until, ZoneId zone) {
    this.from = from;
    Duration whole = Duration.between(from, until);
    span = whole.isPositive() ? whole : Duration.ofHours(1);
    this.zone = zone;
  }

  int x(Instant at) {
    return Plot.x((double) Duration.between(from, at).toMillis() / span.toMillis());
  }

  /// The moments under the axis: the first and the last one and some between.
  List<Text> words() {
    DateTimeFormatter form = span.compareTo(SHORT) < 0 ? HOUR : DAY;
    List<Text> texts = new ArrayList<>();
    for (int tick = 0; tick <= TICKS; tick++) {
      Instant at = from.plus(span.multipliedBy(tick).dividedBy(TICKS));
      String look = tick == 0 ? "start" : tick == TICKS ? "end" : "middle";
      texts.add(new Text(look, x(at), Plot.BOTTOM + Plot.BELOW, form.format(at.atZone(zone))));
    }
    return texts;
  }
}
