package cursitor.server.bulk;

import cursitor.wire.Octets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is kept of a request whose body must not outlive the case it tells of.
public final class KeptRequest {
  private KeptRequest() {}

  /// What it was, and a digest by which the same body is known again.
  public static Octets of(String line, byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Octets.ofText(
          line
              + "\n\nsha-256 "
              + HexFormat.of().formatHex(digest)
              + " of "
              + body.length
              + " bytes\n");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
