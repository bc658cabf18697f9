package cursitor.server.console.overview;

import cursitor.server.console.account.Account;
import cursitor.server.console.chart.BarChart;
import cursitor.server.console.chart.Drawing;
import cursitor.server.console.chart.StepChart;
import cursitor.server.console.chart.Unit;
import cursitor.server.console.page.WallClock;
import cursitor.server.store.Direction;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The last hours and weeks of the desks somebody may see, as charts.
final class Charts {
  private static final List<String> SERIES = List.of("received", "sent", "refused");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private Charts() {}

  static List<Drawing> of(Tide.Read read, Account account, WallClock clock) {
    return List.of(
        hours(read, account, clock), days(read, account, clock), open(read, account, clock));
  }

  private static Drawing hours(Tide.Read read, Account account, WallClock clock) {
    List<Traffic.Count> seen =
        read.hours().stream().filter(each -> account.sees(each.desk())).toList();
    List<BarChart.Bar> bars = new ArrayList<>();
    long last = Span.HOUR.number(read.at());
    for (long number = last - Tide.HOURS + 1; number <= last; number++) {
      bars.add(bar(clock.hour(Span.HOUR.start(number)), number, seen));
    }
    String title = "Messages of the last 24 hours, by the hour (%s)".formatted(clock.name());
    return new BarChart("hours", title, "Hour from", Unit.THINGS, SERIES, bars).draw();
  }

  private static Drawing days(Tide.Read read, Account account, WallClock clock) {
    List<Traffic.Count> seen =
        read.days().stream().filter(each -> account.sees(each.desk())).toList();
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Instant begin : read.begins()) {
      bars.add(bar(DAY.format(begin.atZone(clock.zone())), bars.size(), seen));
    }
    String title = "Messages of the last five weeks, by the day (%s)".formatted(clock.name());
    return new BarChart("days", title, "Day", Unit.THINGS, SERIES, bars).draw();
  }

  private static BarChart.Bar bar(String words, long number, List<Traffic.Count> counts) {
    List<Traffic.Count> within = counts.stream().filter(each -> each.number() == number).toList();
    return new BarChart.Bar(
        words,
        List.of(
            well(within, Direction.RECEIVED),
            well(within, Direction.SENT),
            within.stream()
                .filter(each -> each.direction() != Direction.ACT)
                .mapToLong(Traffic.Count::refused)
                .sum()));
  }

  /// Those that were not refused.
  private static long well(List<Traffic.Count> counts, Direction direction) {
    return counts.stream()
        .filter(each -> each.direction() == direction)
        .mapToLong(each -> each.messages() - each.refused())
        .sum();
  }

  /// From what is open now, back day by day.
  private static Drawing open(Tide.Read read, Account account, WallClock clock) {
    long open =
        read.open().stream()
            .filter(heap -> account.sees(heap.desk()))
            .mapToLong(OpenWork.Heap::items)
            .sum();
    List<StepChart.Point> points = new ArrayList<>();
    points.add(new StepChart.Point(read.at(), open));
    for (int day = read.begins().size() - 1; day >= 0; day--) {
      int number = day;
      open -=
          read.work().stream()
              .filter(each -> each.place() == number && account.sees(each.desk()))
              .mapToLong(each -> each.raised() - each.settled())
              .sum();
      points.add(new StepChart.Point(read.begins().get(day), Math.max(0, open)));
    }
    return new StepChart(
            "open-work",
            "Work that waited for people, at the beginning of each day (%s) and now"
                .formatted(clock.name()),
            "open",
            Unit.THINGS,
            clock.zone(),
            points.reversed(),
            List.of(),
            read.at())
        .draw();
  }
}
