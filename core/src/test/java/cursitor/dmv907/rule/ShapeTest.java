package cursitor.dmv907.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A free text must arrive at the partner as it was written, or be refused before it is sent.
class ShapeTest {
  private static final String EMOJI = "\uD83D\uDE00";

  @ParameterizedTest
  @ValueSource(strings = {"A\u0000B", "A\u0001B", "A\u001FB", "A\uD800", "\uDC00A", "A\uFFFE"})
  void whatXmlCannotCarryIsNotTaken(String text) {
    assertThat(Shape.COURT_NAME.fits(text)).isFalse();
    assertThat(Shape.OFFICIAL.fits(text)).isFalse();
    assertThat(Shape.TEXT.fits(text)).isFalse();
  }

  @Test
  void whatItCarriesIs() {
    assertThat(Shape.COURT_NAME.fits("Corte de Ca\u00F1ada " + EMOJI)).isTrue();
    assertThat(Shape.TEXT.fits("fined\n\tand warned")).isTrue();
  }

  @Test
  void aTextIsAsLongAsTheSchemasCountIt() {
    assertThat(Shape.COURT_NAME.fits(EMOJI.repeat(40))).isTrue();
    assertThat(Shape.COURT_NAME.fits(EMOJI.repeat(41))).isFalse();
    assertThat(Shape.TEXT.fits("x".repeat(500))).isTrue();
    assertThat(Shape.TEXT.fits("x".repeat(501))).isFalse();
  }
}
