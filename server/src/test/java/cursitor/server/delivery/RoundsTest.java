package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final Duration EACH = Duration.ofMinutes(10);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final MovedTime time = new MovedTime();
  private final List<String> told = new ArrayList<>();
  private final Rounds rounds = new Rounds(time, time);
  private int made;
  private boolean closing;
  private @Nullable Exception failure;
  private @Nullable Error error;

  private void begin() {
    rounds.at(
        time.instant().plus(EACH),
        () -> {
          made++;
          if (closing) {
            rounds.close();
          }
          fail();
          return made == 4 ? null : time.instant().plus(EACH);
        },
        AGAIN,
        told::add);
  }

  private void fail() throws IOException {
    if (error != null) {
      throw error;
    }
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    }
  }

  @Test
  void aRoundIsMadeAtItsTimeUntilThereIsNoNext() {
    begin();
    time.forward(EACH.minusSeconds(1));
    assertThat(made).isZero();
    time.forward(Duration.ofSeconds(1));
    assertThat(made).isEqualTo(1);
    time.forward(EACH.multipliedBy(9));
    assertThat(made).isEqualTo(4);
    assertThat(told).isEmpty();
  }

  @Test
  void whateverStopsOneIsToldAndAnotherIsMade() {
    begin();
    failure = new IOException("MARIA GARCIA");
    time.forward(EACH);
    failure = new IllegalStateException("MARIA GARCIA");
    time.forward(AGAIN);
    error = new StackOverflowError("MARIA GARCIA");
    time.forward(AGAIN);
    assertThat(made).isEqualTo(3);
    assertThat(told).hasSize(3).noneMatch(each -> each.contains("GARCIA"));
    assertThat(told.getFirst()).startsWith("java.io.IOException at ");

    error = null;
    failure = null;
    time.forward(AGAIN);
    assertThat(made).isEqualTo(4);
    assertThat(told).hasSize(3);
  }

  @Test
  void onceItIsClosedNothingIsMadeAndNothingTold() {
    begin();
    time.forward(EACH);
    closing = true;
    failure = new IllegalStateException("the store is closed");
    time.forward(EACH.multipliedBy(3));

    assertThat(made).isEqualTo(2);
    assertThat(told).isEmpty();
  }
}
