package cursitor.server.console.casefile;

import cursitor.server.console.chart.StepChart;
import cursitor.server.console.chart.StepChart.Point;
import cursitor.server.console.chart.StepChart.Span;
import cursitor.server.console.chart.Unit;
import cursitor.server.tell.stand.FareStands;
import cursitor.server.tell.stand.StandingHold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was owed over time, with the holds that stand beneath.
final class BalanceChart {
  /// What the desks call a hold that is over.
  private static final Set<String> OVER = Set.of("released", "rejected", "cancelled", "mended");

  private BalanceChart() {}

  /// Nothing where nothing was ever owed.
  ///
  /// @param now where the picture ends
  static Optional<StepChart> of(FareStands stands, ZoneId zone, Instant now) {
    List<Point> points =
        stands.balances().stream().map(each -> new Point(each.at(), each.cents())).toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Instant last = points.getLast().at();
    Instant until = now.isBefore(last) ? last : now;
    List<Span> spans =
        stands.holds().stream()
            .filter(hold -> !OVER.contains(hold.standing()))
            .map(hold -> new Span(words(hold), hold.since(), until, true))
            .toList();
    return Optional.of(
        new StepChart(
            "balance", "Balance over time", "Owed", Unit.CENTS, zone, points, spans, until));
  }

  private static String words(StandingHold hold) {
    return "Hold at %s for %s: %s"
        .formatted(hold.desk(), Codes.of(hold.ground().name()), hold.standing());
  }
}
