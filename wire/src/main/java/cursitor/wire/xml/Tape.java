package cursitor.wire.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/// A stream of UTF-8 whose last characters can be read once more, by their place from the
/// beginning. What is no UTF-8 becomes the replacement character.
public final class Tape extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// In characters. The parser limits texts and the reader elements; this is for what neither does,
  /// such as a name, an instruction or a document type without an end. A few bytes of a packed file
  /// make gigabytes of it.
  private static final int MOST = 4 * 1024 * 1024;

  private final Reader in;
  private final StringBuilder kept = new StringBuilder();
  private long first;
  private boolean begun;

  public Tape(InputStream in) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /// More is to be held at once than any file of messages has need of.
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (kept.length() > MOST) {
      throw new TooLong();
    }
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

  /// What a fault of the parser is: the file's, or one that keeps it from being read.
  ///
  /// @throws IOException where it could not be read
  public Unreadable unreadable(XMLStreamException fault) throws IOException {
    if (fault.getNestedException() instanceof IOException broken && !(broken instanceof TooLong)) {
      throw broken;
    }
    return Unreadable.of(fault);
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
