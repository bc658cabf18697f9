package cursitor.server.api.form;

/// A body that is no JSON object. Says where reading stopped, never what stood there.
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  /// @param line counted from 1
  /// @param column counted from 1, in characters
  public Unreadable(int line, int column, String sentence) {
    super(sentence, null, false, false);
    this.sentence = sentence + " (line " + line + ", column " + column + ").";
  }

  /// What is the matter and where.
  public String sentence() {
    return sentence;
  }
}
