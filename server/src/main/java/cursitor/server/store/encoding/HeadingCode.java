package cursitor.server.store.encoding;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Entries of the index of case files as codes, so that the store does not show whom it is about,
/// and yet finds them by their beginning: four bytes for the first three characters, and a byte for
/// each one more, each drawn with the key of the store from all the characters so far. The code of
/// a beginning is therefore the beginning of the code, and one row serves every beginning. Codes of
/// different texts may be equal: whoever looks something up asks the files found for their
/// headings.
public final class HeadingCode {
  /// The fewest characters that can be looked up.
  public static final int LEAST = 3;

  /// What differs only behind so many characters has the same code.
  private static final int MOST = 20;

  private static final int FIRST_BYTES = 4;
  private static final byte GREATEST = (byte) 0xff;

  private final TermHash hash;

  public HeadingCode(TermHash hash) {
    this.hash = hash;
  }

  /// The codes of a case file's headings.
  public Set<Octets> of(CaseKey key, Collection<Heading> headings) {
    return headings.stream()
        .flatMap(heading -> heading.entries().stream())
        .filter(entry -> entry.length() >= LEAST)
        .map(entry -> of(key.desk(), key.mode(), entry))
        .collect(Collectors.toSet());
  }

  /// The code with which the codes of all entries begin that begin so.
  ///
  /// @param beginning at least [#LEAST] characters
  public Octets of(OrganizationId desk, OperatingMode mode, String beginning) {
    String before = "heading\n" + desk + "\n" + mode + "\n";
    int characters = Math.min(MOST, beginning.length());
    ByteBuffer code = ByteBuffer.allocate(FIRST_BYTES + characters - LEAST);
    code.putInt((int) hash(before, beginning, LEAST));
    for (int i = LEAST + 1; i <= characters; i++) {
      code.put((byte) hash(before, beginning, i));
    }
    return Octets.of(code.array());
  }

  private long hash(String before, String text, int characters) {
    return hash.of((before + text.substring(0, characters)).getBytes(StandardCharsets.UTF_8));
  }

  /// The first code behind all those that begin so.
  public static Octets after(Octets beginning) {
    byte[] bytes = beginning.bytes();
    int last = bytes.length - 1;
    while (last >= 0 && bytes[last] == GREATEST) {
      last--;
    }
    if (last < 0) {
      byte[] greatest = new byte[MOST];
      Arrays.fill(greatest, GREATEST);
      return Octets.of(greatest);
    }
    byte[] after = Arrays.copyOf(bytes, last + 1);
    after[last]++;
    return Octets.of(after);
  }
}
