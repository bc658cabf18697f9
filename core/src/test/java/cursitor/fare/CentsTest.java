package cursitor.fare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CentsTest {
  @ParameterizedTest
  @CsvSource({"0, 0.00", "5, 0.05", "10, 0.10", "24000, 240.00", "-1, -0.01", "-12345, -123.45"})
  void anAmountIsWrittenInDollarsAndTwoDigitsOfCents(long cents, String text) {
    assertThat(Cents.text(cents)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"240", "240.0", "240.000", ".50", "1,240.00", "-1.00", ""})
  void whatIsWrittenOtherwiseIsNoAmount(String text) {
    assertThatThrownBy(() -> Cents.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("240.00");
  }
}
