package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FareKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-02T03:04:05Z",
        "2024-02-29T23:59:59.5Z",
        "9999-12-31T00:00:00.000000001Z",
        "1000-01-01T00:00:00.120Z",
        "2026-01-02T03:04:05-07:00",
        "2026-01-02T03:04:05.25+14:00"
      })
  void aTimeIsReadToTheNanosecondInAnyZone(String text) {
    assertThat(FareKinds.INSTANT.parse().apply(text))
        .isEqualTo(OffsetDateTime.parse(text).toInstant());
  }
}
