package cursitor.fare.policy;

import static cursitor.fare.policy.ShippedFarePolicy.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.caseparty.Origin;
import cursitor.fare.policy.StreamInputs.SentenceState;
import cursitor.fare.policy.StreamInputs.Types;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamTrialTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static StreamInputs civil(boolean suspended, int notices, SentenceState sentence) {
    return new StreamInputs(
        false,
        false,
        false,
        false,
        true,
        true,
        false,
        suspended,
        notices,
        Origin.DAY_FORWARD,
        true,
        Types.CIVIL,
        sentence);
  }

  @Test
  void theLastRowTriedDecidesAndTheOthersSayWhyNot() {
    List<StreamTrial> tried = POLICY.tryStreams(TODAY, civil(false, 0, SentenceState.DUE));
    assertThat(tried.getLast().rule().row().text("rule")).isEqualTo("14");
    assertThat(tried.getLast().misfits()).isEmpty();
    assertThat(tried).hasSize(14).filteredOn(trial -> trial.misfits().isEmpty()).hasSize(1);
    assertThat(tried.get(11).misfits())
        .containsExactly(new StreamTrial.Misfit("sentence", "AHEAD", "DUE"));
  }

  /// What is told of a row is what decides, for whatever is asked.
  @ParameterizedTest
  @EnumSource
  void aRowFitsExactlyWhereItHasNoMisfit(SentenceState sentence) {
    for (int notices = 0; notices <= 2; notices++) {
      for (boolean suspended : new boolean[] {true, false}) {
        StreamInputs inputs = civil(suspended, notices, sentence);
        for (StreamTrial trial : POLICY.tryStreams(TODAY, inputs)) {
          assertThat(trial.misfits().isEmpty())
              .as(trial.rule().row().name() + " for " + inputs)
              .isEqualTo(trial.rule().conditions().fit(inputs));
        }
      }
    }
  }
}
