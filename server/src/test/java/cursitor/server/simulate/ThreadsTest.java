package cursitor.server.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many lives at once makes no difference to what is told of them.
final class ThreadsTest {
  private static final long SEED = 7;
  private static final int PARTIES = 60;
  private static final int DAYS = 400;
  private static final FarePolicy POLICY = PolicyFiles.loadFare("");

  @Test
  void oneAndTwoThreadsGiveTheSameReport() {
    Report one = report(1);
    Report two = report(2);

    assertThat(one.runs().getFirst().result().tally().messages()).isPositive();
    assertThat(two.text()).isEqualTo(one.text());
    assertThat(two.html()).isEqualTo(one.html());
  }

  private static Report report(int threads) {
    Simulation.Result result = new Simulation(POLICY, SEED, PARTIES, DAYS, true, threads).run();
    Report.Run run = new Report.Run("shipped", POLICY.version(), result, Duration.ZERO);
    return new Report(SEED, PARTIES, DAYS, true, List.of(run));
  }
}
