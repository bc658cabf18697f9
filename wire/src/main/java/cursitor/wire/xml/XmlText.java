package cursitor.wire.xml;

import org.jspecify.annotations.Nullable;

/// Writes XML into a text, each element on a line of its own without indentation. The names are
/// those of the program; only texts are escaped.
public final class XmlText {
  private final StringBuilder out = new StringBuilder(4096);

  /// Begins an element.
  ///
  /// @param attributes as they stand in the tag, each with a blank before it; escaped by the caller
  public XmlText open(String name, String attributes) {
    out.append('<').append(name).append(attributes).append(">\n");
    return this;
  }

  public XmlText open(String name) {
    return open(name, "");
  }

  public XmlText close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with a text.
  public XmlText leaf(String name, String text) {
    out.append('<').append(name).append('>');
    escape(text);
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with a text, left out where there is none.
  public XmlText optional(String name, @Nullable String text) {
    return text == null ? this : leaf(name, text);
  }

  /// An element that is written already.
  public XmlText raw(String element) {
    out.append(element);
    return this;
  }

  /// A text, escaped.
  public XmlText text(String text) {
    escape(text);
    return this;
  }

  /// What XML cannot carry at all becomes the replacement character.
  private void escape(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '<' && c != '>' && c != '&';
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
