package cursitor.server.store.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingCodeTest {
  private static final OrganizationId DESK = new OrganizationId("AZ-JUSTIS");
  private static final OperatingMode MODE = OperatingMode.PRODUCTION;
  private final HeadingCode codes = new HeadingCode(new TermHash(Octets.of(new byte[32])));

  private byte[] code(String text) {
    return codes.of(DESK, MODE, text).bytes();
  }

  @Test
  void theCodeOfABeginningIsTheBeginningOfTheCode() {
    byte[] whole = code("QUARTERMAINE JO ");
    for (int i = HeadingCode.LEAST; i < 16; i++) {
      byte[] beginning = code("QUARTERMAINE JO ".substring(0, i));
      assertThat(beginning).isEqualTo(Arrays.copyOf(whole, i + 1));
    }
    assertThat(code("QUARTZ")).isNotEqualTo(Arrays.copyOf(whole, 7));
  }

  @Test
  void itDiffersByKeyDeskAndModeAndHoldsNoText() {
    Octets code = codes.of(DESK, MODE, "QUARTERMAINE");
    HeadingCode otherKey = new HeadingCode(new TermHash(Octets.ofText("0123456789abcdef")));
    assertThat(otherKey.of(DESK, MODE, "QUARTERMAINE")).isNotEqualTo(code);
    assertThat(codes.of(new OrganizationId("ACS"), MODE, "QUARTERMAINE")).isNotEqualTo(code);
    assertThat(codes.of(DESK, OperatingMode.TEST, "QUARTERMAINE")).isNotEqualTo(code);
    assertThat(new String(code.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("QUA", "MAI");
  }

  @Test
  void onlyWhatIsLongEnoughHasACode() {
    CaseKey key = new CaseKey(DESK, MODE, "case-party", "x");
    assertThat(codes.of(key, Set.of(Heading.ofName("O", null)))).isEmpty();
    assertThat(codes.of(key, Set.of(Heading.ofName("LI", null)))).hasSize(1);
  }

  @Test
  void theEndOfARangeLiesBehindAllThatBeginsSo() {
    assertThat(HeadingCode.after(Octets.of(new byte[] {1, 2})))
        .isEqualTo(Octets.of(new byte[] {1, 3}));
    assertThat(HeadingCode.after(Octets.of(new byte[] {1, -1, -1})))
        .isEqualTo(Octets.of(new byte[] {2}));
    assertThat(HeadingCode.after(Octets.of(new byte[] {-1})).bytes()).hasSizeGreaterThan(17);
  }
}
