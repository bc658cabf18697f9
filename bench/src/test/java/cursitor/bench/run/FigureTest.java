package cursitor.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.bench.run.Figure.Goal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void theMedianDecidesAndTheRangeIsShown() {
    assertThat(figure(new Goal.AtLeast(5_000)).row())
        .isEqualTo("| accepted | at least 5,000 | **5,100** /s | 4,000 .. 9,000 | reached |");
  }

  @Test
  void aGoalMayBeMissed() {
    assertThat(figure(new Goal.AtMost(5_000)).row()).endsWith("missed |");
  }

  private static Figure figure(Goal goal) {
    return new Figure("accepted", "/s", "%,.0f", goal, List.of(9_000.0, 4_000.0, 5_100.0));
  }
}
