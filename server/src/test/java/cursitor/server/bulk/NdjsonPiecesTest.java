package cursitor.server.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.OrganizationId;
import cursitor.wire.fare.FareCodec;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NdjsonPiecesTest {
  private static final OrganizationId COURT = new OrganizationId("J0401");

  /// Some bytes of a packed file unpack to a line that never ends.
  @Test
  void aLineThatNeverEndsIsNotReadForEver() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    Pieces pieces =
        Formats.of(new FareCodec())
            .open(Format.NDJSON, endless, Submission.standing(COURT, COURT, Instant.EPOCH));

    assertThatThrownBy(pieces::next)
        .isInstanceOfSatisfying(BrokenOff.class, broken -> assertThat(broken.line()).isEqualTo(1))
        .hasMessageContaining("no file of transactions");
  }
}
