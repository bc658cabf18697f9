package cursitor.server.bulk;

/// A file cannot be read any further.
public final class BrokenOff extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  BrokenOff(int line, String sentence) {
    super(sentence);
    this.line = line;
  }

  /// Where that is, from 1.
  public int line() {
    return line;
  }

  /// What is wrong and what to do, without a word of the file.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
