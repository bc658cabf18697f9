package cursitor.server.store.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.wire.Octets;
import org.junit.jupiter.api.Test;

class TermHashTest {
  private static final OrganizationId DESK = new OrganizationId("90001");
  private static final SearchTerm TERM = new SearchTerm("license", "CA A1234567");

  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  /// The example its authors publish: key 00 to 0f, text 00 to 0e.
  @Test
  void isTheAlgorithmItSaysItIs() {
    TermHash hash = new TermHash(Octets.of(counting(16)));
    assertThat(hash.of(counting(15))).isEqualTo(0xa129ca6149be45e5L);
  }

  @Test
  void differsByKeyDeskModeKindAndValue() {
    TermHash hash = new TermHash(Octets.of(counting(32)));
    TermHash otherKey = new TermHash(Octets.of(new byte[32]));
    assertThat(
            new long[] {
              hash.of(DESK, OperatingMode.PRODUCTION, TERM),
              otherKey.of(DESK, OperatingMode.PRODUCTION, TERM),
              hash.of(new OrganizationId("90002"), OperatingMode.PRODUCTION, TERM),
              hash.of(DESK, OperatingMode.TEST, TERM),
              hash.of(DESK, OperatingMode.PRODUCTION, new SearchTerm("person", TERM.value())),
              hash.of(DESK, OperatingMode.PRODUCTION, new SearchTerm("license", "CA A1234568"))
            })
        .doesNotHaveDuplicates();
  }
}
