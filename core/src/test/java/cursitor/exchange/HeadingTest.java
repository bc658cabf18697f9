package cursitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Heading.Kind;
import org.junit.jupiter.api.Test;

class HeadingTest {
  @Test
  void aNumberIsOneWordHoweverItIsWritten() {
    assertThat(new Heading(Kind.CASE_NUMBER, "tr 2026-000123").entries())
        .containsExactly("TR2026000123 ");
    assertThat(new Heading(Kind.DOCKET, " - ").entries()).isEmpty();
  }

  @Test
  void aNameStandsUnderEachOfItsWords() {
    assertThat(Heading.ofName("García-López", "María José").entries())
        .containsExactly(
            "GARCIA LOPEZ MARIA JOSE ",
            "LOPEZ MARIA JOSE GARCIA ",
            "MARIA JOSE GARCIA LOPEZ ",
            "JOSE GARCIA LOPEZ MARIA ");
    assertThat(Heading.ofName("O'Brien", null).entries()).containsExactly("OBRIEN ");
    assertThat(Heading.ofName("A B C D E", null).entries()).hasSize(4);
  }

  @Test
  void whatIsTypedMayBeANumberOrWords() {
    assertThat(Heading.beginnings(" tr-2026 ")).containsExactly("TR2026", "TR 2026");
    assertThat(Heading.beginnings("smith")).containsExactly("SMITH");
    assertThat(Heading.beginnings("-")).isEmpty();
  }

  @Test
  void itDoesNotShowWhoIsMeant() {
    assertThat(Heading.ofName("SMITH", "JOHN")).hasToString("NAME ***");
  }
}
