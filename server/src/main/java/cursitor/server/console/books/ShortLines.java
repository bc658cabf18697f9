package cursitor.server.console.books;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reads lines of a file somebody has brought, none longer than an extract ever has: a file without
/// an end of line must not fill the memory.
final class ShortLines extends BufferedReader {
  private static final int LONGEST = 1_000_000;

  private final Reader in;

  ShortLines(Reader in) {
    super(in);
    this.in = new BufferedReader(in);
  }

  /// A line is longer than any of an extract.
  static final class LineTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    LineTooLong() {
      super("a line is too long");
    }
  }

  @Override
  public @Nullable String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() == LONGEST) {
        throw new LineTooLong();
      }
      line.append((char) c);
      c = in.read();
    }
    return line.toString();
  }
}
