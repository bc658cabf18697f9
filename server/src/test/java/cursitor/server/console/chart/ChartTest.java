package cursitor.server.console.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cursitor.server.console.chart.BarChart.Bar;
import cursitor.server.console.chart.Drawing.Dot;
import cursitor.server.console.chart.Drawing.Rect;
import cursitor.server.console.chart.Drawing.Text;
import cursitor.server.console.chart.StepChart.Point;
import cursitor.server.console.chart.StepChart.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Instant FROM = Instant.parse("2026-03-01T16:00:00Z");
  private static final Instant CHANGED = Instant.parse("2026-03-31T16:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-04-30T16:00:00Z");

  private static StepChart balance(List<Span> spans) {
    return new StepChart(
        "balance",
        "Owed over time",
        "Owed",
        Unit.CENTS,
        ZoneId.of("America/Phoenix"),
        List.of(new Point(FROM, 24_000), new Point(CHANGED, 27_500)),
        spans,
        UNTIL);
  }

  @Test
  void aFigureHoldsUntilItChanges() {
    Drawing drawn = balance(List.of()).draw();

    assertThat(drawn.dots()).extracting(Dot::x).containsExactly(Plot.LEFT, 390);
    int first = drawn.dots().getFirst().y();
    int second = drawn.dots().getLast().y();
    assertThat(second).as("more is higher").isLessThan(first);
    assertThat(drawn.steps()).isEqualTo("M76 " + first + "H390V" + second + "H704");
    assertThat(drawn.texts())
        .extracting(Text::words)
        .contains("0", "100", "200", "300", "2026-03-01", "2026-04-30");
  }

  @Test
  void aSpanLiesUnderItsTime() {
    Drawing drawn =
        balance(
                List.of(
                    new Span("MONEY hold, placed", CHANGED, UNTIL, true),
                    new Span("FTA hold, released", FROM, CHANGED, false)))
            .draw();

    assertThat(drawn.rects())
        .extracting(Rect::look, Rect::x, Rect::width)
        .containsExactly(tuple("span lasts", 390, 314), tuple("span", 76, 314));
    assertThat(drawn.rects()).allMatch(each -> each.y() + each.height() < drawn.height());
  }

  @Test
  void theTableSaysWhatThePictureShows() {
    Drawing drawn = balance(List.of(new Span("MONEY hold, placed", CHANGED, UNTIL, true))).draw();

    assertThat(drawn.table().rows())
        .containsExactly(
            List.of("2026-03-01 09:00", "Owed", "240.00"),
            List.of("2026-03-31 09:00", "Owed", "275.00"),
            List.of("2026-03-31 09:00", "MONEY hold, placed", "goes on"));
    assertThat(drawn.description()).contains("240.00 at first", "275.00 at last");
  }

  @Test
  void seriesStandUponEachOther() {
    Drawing drawn =
        new BarChart(
                "hours",
                "Messages by hour",
                "Hour",
                Unit.THINGS,
                List.of("accepted", "refused"),
                List.of(new Bar("08:00", List.of(3L, 1L)), new Bar("09:00", List.of(0L, 4L))))
            .draw();

    Rect accepted = drawn.rects().getFirst();
    Rect refused = drawn.rects().get(1);
    assertThat(drawn.rects())
        .extracting(Rect::look)
        .containsExactly("series1", "series2", "series2");
    assertThat(accepted.y() + accepted.height()).isEqualTo(Plot.BOTTOM);
    assertThat(refused.y() + refused.height()).isEqualTo(accepted.y());
    assertThat(refused.y()).as("4 in all").isEqualTo(drawn.rects().getLast().y());
    assertThat(drawn.table().rows().getFirst()).containsExactly("08:00", "3", "1");
    assertThat(drawn.legend()).containsExactly("accepted", "refused");
  }

  @Test
  void nothingAtAllIsDrawnToo() {
    Drawing drawn =
        new BarChart(
                "hours",
                "Messages",
                "Hour",
                Unit.THINGS,
                List.of("messages"),
                List.of(new Bar("08:00", List.of(0L))))
            .draw();

    assertThat(drawn.rects()).isEmpty();
    assertThat(drawn.texts()).extracting(Text::words).contains("0", "1", "08:00");
  }

  @Test
  void figuresAreWrittenAsPeopleReadThem() {
    assertThat(Unit.THINGS.words(1_234_567)).isEqualTo("1,234,567");
    assertThat(Unit.CENTS.words(123_405)).isEqualTo("1,234.05");
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new BarChart(
                "a", "b", "c", Unit.THINGS, List.of("d"), List.of(new Bar("e", List.of(1L, 2L)))));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new StepChart(
                "a", "b", "c", Unit.THINGS, ZoneId.of("UTC"), List.of(), List.of(), UNTIL));
  }
}
