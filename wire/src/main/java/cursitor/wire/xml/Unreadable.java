package cursitor.wire.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/// A document that is not XML as this program accepts it.
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  Unreadable(String sentence, int line, int column) {
    super(sentence);
    this.line = line;
    this.column = column;
  }

  /// The parser's own words are not passed on: they may quote the document.
  public static Unreadable of(XMLStreamException fault) {
    Location at = fault.getLocation();
    return new Unreadable(
        "The message is not well-formed XML from here on, or holds what is not accepted (a document"
            + " type, an entity, a processing instruction, an excessive size); write it anew.",
        at == null ? 1 : Math.max(1, at.getLineNumber()),
        at == null ? 1 : Math.max(1, at.getColumnNumber()));
  }

  /// What is wrong and what to do, without a word of the document.
  public String sentence() {
    return String.valueOf(getMessage());
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
