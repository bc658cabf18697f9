package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  private final Circuit circuit = new Circuit(Duration.ofMinutes(1));

  private void open() {
    for (int i = 0; i < Circuit.FAILURES; i++) {
      circuit.failed(NOW);
    }
  }

  @Test
  void anOpenOneLetsOneThroughAfterItsPause() {
    open();

    assertThat(circuit.admits(NOW.plusSeconds(59))).isFalse();
    assertThat(circuit.admits(NOW.plusSeconds(60))).isTrue();
    assertThat(circuit.admits(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void aClockThatIsPutBackDoesNotKeepItOpen() {
    open();

    assertThat(circuit.admits(NOW.minus(Duration.ofDays(1)))).isTrue();
  }
}
