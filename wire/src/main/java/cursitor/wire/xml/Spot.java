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

  /// The same spot in the document of which a passage is read by itself.
  ///
  /// @param begins where the passage stands in that document
  /// @param ahead how many characters were put in front of the passage, on its first line
  Spot within(Spot begins, int ahead) {
    return line == 1
        ? new Spot(begins.line, begins.column + column - 1 - ahead)
        : new Spot(begins.line + line - 1, column);
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
