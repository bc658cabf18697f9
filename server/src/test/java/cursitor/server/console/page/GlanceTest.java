package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.MovedClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private final MovedClock clock = new MovedClock();
  private final AtomicInteger looks = new AtomicInteger();
  private final Glance<Integer> glance =
      new Glance<>(Duration.ofSeconds(3), clock, looks::incrementAndGet);

  @Test
  void itIsReadAnewAfterItsTimeAndNotBefore() {
    assertThat(glance.read()).isEqualTo(1);
    clock.forward(Duration.ofMillis(2_999));
    assertThat(glance.read()).isEqualTo(1);
    clock.forward(Duration.ofMillis(1));
    assertThat(glance.read()).isEqualTo(2);
  }

  /// Else it would stay as it is until the clock has caught up.
  @Test
  void itIsReadAnewWhereTheClockWasSetBackOrSomethingHasChanged() {
    assertThat(glance.read()).isEqualTo(1);
    clock.forward(Duration.ofHours(-1));
    assertThat(glance.read()).isEqualTo(2);
    glance.forget();
    assertThat(glance.read()).isEqualTo(3);
  }
}
