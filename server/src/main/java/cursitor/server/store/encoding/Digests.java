package cursitor.server.store.encoding;

import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// SHA-256 as this program uses it.
public final class Digests {
  /// What a history chain begins with.
  public static final Octets NO_CHAIN = Octets.of(new byte[32]);

  private Digests() {}

  public static Octets of(Octets bytes) {
    return Octets.of(sha256().digest(bytes.bytes()));
  }

  /// The next link of a history chain, to be taken later.
  public static Digest chain(Digest before, long line, long receipt, Instant at, Digest state) {
    return Digest.later(() -> chain(before.octets(), line, receipt, at, state.octets()));
  }

  /// The next link of a history chain.
  public static Octets chain(Octets before, long line, long receipt, Instant at, Octets state) {
    ByteBuffer link = ByteBuffer.allocate(32 + 3 * Long.BYTES + 32);
    link.put(before.bytes()).putLong(line).putLong(receipt).putLong(at.toEpochMilli());
    return Octets.of(sha256().digest(link.put(state.bytes()).array()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
