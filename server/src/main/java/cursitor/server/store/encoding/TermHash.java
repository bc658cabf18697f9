package cursitor.server.store.encoding;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Search terms as keyed hashes of 8 bytes, so that the store does not show whom it is about. Two
/// terms may share a hash: whoever looks up a term asks the files found whether they carry it.
///
/// The hash is SipHash-2-4, which was made for short texts and a secret key.
public final class TermHash {
  private final long key0;
  private final long key1;

  /// With a key that is made once for each store.
  ///
  /// @param key of which the first 16 bytes are used
  public TermHash(Octets key) {
    ByteBuffer bytes = ByteBuffer.wrap(key.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    key0 = bytes.getLong();
    key1 = bytes.getLong();
  }

  public long of(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    String text = desk + "\n" + mode + "\n" + term.kind() + "\n" + term.value();
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  long of(byte[] bytes) {
    Rounds rounds = new Rounds(key0, key1);
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (words.remaining() >= Long.BYTES) {
      rounds.take(words.getLong());
    }
    long last = (long) bytes.length << 56;
    for (int shift = 0; words.hasRemaining(); shift += Byte.SIZE) {
      last |= (words.get() & 0xffL) << shift;
    }
    rounds.take(last);
    return rounds.end();
  }

  /// The state between two words of the text; its start values are those of the algorithm.
  private static final class Rounds {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    Rounds(long key0, long key1) {
      v0 = key0 ^ 0x736f6d6570736575L;
      v1 = key1 ^ 0x646f72616e646f6dL;
      v2 = key0 ^ 0x6c7967656e657261L;
      v3 = key1 ^ 0x7465646279746573L;
    }

    void take(long word) {
      v3 ^= word;
      mix();
      mix();
      v0 ^= word;
    }

    long end() {
      v2 ^= 0xff;
      for (int i = 0; i < 4; i++) {
        mix();
      }
      return v0 ^ v1 ^ v2 ^ v3;
    }

    private void mix() {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
