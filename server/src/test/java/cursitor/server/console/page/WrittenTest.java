package cursitor.server.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

class WrittenTest {
  @Test
  void aDayAndAMomentAreReadAndNothingIsNothing() {
    assertThat(Written.day(" 2026-03-01 ")).contains(LocalDate.of(2026, 3, 1));
    assertThat(WallClock.UTC.from("2026-03-01T09:00"))
        .contains(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(Written.day(" ")).isEmpty();
    assertThat(WallClock.UTC.from("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "-999999999-01-01", "+999999999-12-31", "1-"})
  void whatIsNoDayOfOursIsABadRequest(String written) {
    assertThatThrownBy(() -> Written.day(written))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("400");
    assertThatThrownBy(() -> WallClock.UTC.from(written + "T00:00"))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("400");
  }
}
