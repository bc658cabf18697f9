package cursitor.server.store.encoding;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Search terms as keyed hashes of 8 bytes, so that the store does not show whom it is about. Two
/// terms may share a hash: whoever looks up a term asks the files found whether they carry it.
public final class TermHash {
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac keyed;

  /// With a key that is made once for each store.
  public TermHash(Octets key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key.bytes(), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  public long of(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    String text = desk + "\n" + mode + "\n" + term.kind() + "\n" + term.value();
    try {
      Mac mac = (Mac) keyed.clone();
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's " + ALGORITHM + " can be cloned", e);
    }
  }
}
