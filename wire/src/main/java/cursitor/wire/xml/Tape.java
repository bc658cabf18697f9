package cursitor.wire.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// A stream of UTF-8 whose last characters can be read once more, by their place from the
/// beginning. What is no UTF-8 becomes the replacement character.
public final class Tape extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final StringBuilder kept = new StringBuilder();
  private long first;
  private boolean begun;

  public Tape(InputStream in) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    if (!begun && read > 0) {
      begun = true;
      if (into[offset] == BYTE_ORDER_MARK) {
        System.arraycopy(into, offset + 1, into, offset, read - 1);
        read = read == 1 ? read(into, offset, length) : read - 1;
      }
    }
    if (read > 0) {
      kept.append(into, offset, read);
    }
    return read;
  }

  /// The characters from one place to another, of which none may have been let go.
  public String between(long from, long to) {
    return kept.substring((int) (from - first), (int) (to - first));
  }

  /// Forgets what stands before a place.
  public void letGo(long before) {
    if (before > first) {
      kept.delete(0, (int) (before - first));
      first = before;
    }
  }

  /// How many characters are not let go.
  public int held() {
    return kept.length();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
