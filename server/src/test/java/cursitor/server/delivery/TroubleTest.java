package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void aForeignFailureIsToldByItsTypeAndPlaceNotByItsText() {
    assertThat(Trouble.of(new IllegalStateException("MARIA GARCIA")))
        .startsWith("java.lang.IllegalStateException at ")
        .contains("TroubleTest")
        .doesNotContain("GARCIA");
  }
}
