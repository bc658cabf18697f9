package cursitor.server.console.overview;

import cursitor.server.console.account.Account;
import cursitor.server.console.chart.BarChart;
import cursitor.server.console.chart.Drawing;
import cursitor.server.console.chart.StepChart;
import cursitor.server.console.chart.Unit;
import cursitor.server.store.Direction;
import cursitor.server.store.Traffic;
import cursitor.server.store.Traffic.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The last hours and weeks of the desks somebody may see, as charts.
final class Charts {
  private static final List<String> SERIES = List.of("received", "sent", "refused");
  private static final DateTimeFormatter HOUR = utc("HH:mm");
  private static final DateTimeFormatter DAY = utc("MM-dd");

  private Charts() {}

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  static List<Drawing> of(Tide.Read read, Account account) {
    return List.of(
        bars(
            "hours",
            "Messages of the last 24 hours, by the hour (UTC)",
            new Bars(Span.HOUR, Tide.HOURS, HOUR),
            read.at(),
            read.hours().stream().filter(each -> account.sees(each.desk())).toList()),
        bars(
            "days",
            "Messages of the last five weeks, by the day (UTC)",
            new Bars(Span.DAY, Tide.DAYS, DAY),
            read.at(),
            read.days().stream().filter(each -> account.sees(each.desk())).toList()),
        open(read, account));
  }

  /// How many bars of which span, and what is written under them.
  private record Bars(Span span, int many, DateTimeFormatter written) {
    String what() {
      return span == Span.HOUR ? "Hour from" : "Day";
    }
  }

  private static Drawing bars(
      String id, String title, Bars form, Instant at, List<Traffic.Count> counts) {
    List<BarChart.Bar> bars = new ArrayList<>();
    long last = form.span().number(at);
    for (long number = last - form.many() + 1; number <= last; number++) {
      long place = number;
      List<Traffic.Count> within = counts.stream().filter(each -> each.number() == place).toList();
      bars.add(
          new BarChart.Bar(
              form.written().format(form.span().start(number)),
              List.of(
                  well(within, Direction.RECEIVED),
                  well(within, Direction.SENT),
                  within.stream()
                      .filter(each -> each.direction() != Direction.ACT)
                      .mapToLong(Traffic.Count::refused)
                      .sum())));
    }
    return new BarChart(id, title, form.what(), Unit.THINGS, SERIES, bars).draw();
  }

  /// Those that were not refused.
  private static long well(List<Traffic.Count> counts, Direction direction) {
    return counts.stream()
        .filter(each -> each.direction() == direction)
        .mapToLong(each -> each.messages() - each.refused())
        .sum();
  }

  /// From what is open now, back day by day.
  private static Drawing open(Tide.Read read, Account account) {
    long open =
        read.open().stream()
            .filter(heap -> account.sees(heap.desk()))
            .mapToLong(OpenWork.Heap::items)
            .sum();
    List<StepChart.Point> points = new ArrayList<>();
    points.add(new StepChart.Point(read.at(), open));
    long last = Span.DAY.number(read.at());
    for (long day = last; day > last - Tide.DAYS; day--) {
      long number = day;
      open -=
          read.work().stream()
              .filter(each -> each.number() == number && account.sees(each.desk()))
              .mapToLong(each -> each.raised() - each.settled())
              .sum();
      points.add(new StepChart.Point(Span.DAY.start(day), Math.max(0, open)));
    }
    return new StepChart(
            "open-work",
            "Work that waited for people, at the beginning of each day (UTC) and now",
            "open",
            Unit.THINGS,
            ZoneOffset.UTC,
            points.reversed(),
            List.of(),
            read.at())
        .draw();
  }
}
