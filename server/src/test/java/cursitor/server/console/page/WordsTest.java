package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.server.delivery.Circuit;
import cursitor.server.delivery.LastTry;
import cursitor.server.delivery.LineState;
import cursitor.server.store.Attempt;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

  private static String failed(Circuit.State circuit, @Nullable Instant nextAt) {
    LastTry last = new LastTry(NOW, Attempt.Result.NO_CONNECTION, 0);
    return Words.of(new LineState(circuit, 1, last, nextAt, null), NOW);
  }

  @Test
  void whenItIsTriedAgainIsSaid() {
    Instant next = NOW.plus(Duration.ofMinutes(9));
    assertThat(failed(Circuit.State.CLOSED, next))
        .isEqualTo("the last try failed; tried again in 9 minutes");
    assertThat(failed(Circuit.State.OPEN, next)).isEqualTo("fails; tried again in 9 minutes");
    assertThat(failed(Circuit.State.CLOSED, null)).isEqualTo("the last try failed");
    assertThat(Words.of(LineState.UNTRIED, NOW)).isEqualTo("messages go through");
  }

  @ParameterizedTest
  @CsvSource({
    "90001:TEST:connection-test:urn:uuid:00000000-0000-0000-0000-000000000001, test message",
    "CA-DMV:TEST:x-numbers:all, test message",
    "CA-DMV:PRODUCTION:x-numbers:all, X numbers given out",
    "90001:TEST:participant:TR-1/P1, TR-1/P1"
  })
  void aCaseFileOfNoCaseSaysWhatItIsOf(String key, String words) {
    assertThat(Words.caseFile(CaseKey.parse(key))).isEqualTo(words);
  }
}
