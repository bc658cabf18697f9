package cursitor.wire.xml;

/// A spot in a document, lines and columns counted from 1.
public record Spot(int line, int column) {

  /// The spot of a character, by its number from the beginning of the document.
  public static Spot of(String document, int offset) {
    int line = 1;
    int lineStart = 0;
    int end = Math.min(offset, document.length());
    for (int i = 0; i < end; i++) {
      char c = document.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 >= end || document.charAt(i + 1) != '\n'));
      if (endsLine) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Spot(line, end - lineStart + 1);
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
