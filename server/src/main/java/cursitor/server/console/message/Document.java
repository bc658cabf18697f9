package cursitor.server.console.message;

import cursitor.wire.Octets;
import cursitor.wire.schema.Mask;
import cursitor.wire.xml.XmlFactories;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Lays a message out with an element a line, and hides in it what may be about a person: all that
/// is not known to be about the message itself.
final class Document {
  /// What stands in these elements is in clear: who writes to whom, when, about which case, and
  /// with which code.
  private static final Set<String> IN_CLEAR =
      Set.of(
          "MessageID",
          "MessageReferenceID",
          "MessageRecipientEntity",
          "MessageSenderEntity",
          "MessageSentDate",
          "ExchangeCode",
          "OperatingModeCode",
          "SchemaVersionID",
          "CaseParty",
          "CaseDocketID",
          "CaseCourt",
          "AbstractIdentification",
          "SequenceNumeric",
          "SourceEventDateTime",
          "ReceivedDateTime",
          "NoticeCategoryCode",
          "ActionCode",
          "MessageCode",
          "MessageStatusCode",
          "ErrorCode",
          "ErrorNodeName",
          "ErrorCodeText");

  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean masked;
  private int inClear;
  private boolean afterText = true;

  private Document(boolean masked) {
    this.masked = masked;
  }

  /// An element a line; nothing where it is no plain XML.
  ///
  /// @param masked what may be about a person is hidden
  static Optional<String> of(Octets bytes, boolean masked) {
    Document document = new Document(masked);
    try {
      XMLStreamReader reader = XmlFactories.stream(bytes.text());
      try {
        while (reader.hasNext()) {
          if (!document.take(reader.next(), reader)) {
            return Optional.empty();
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
    return Optional.of(document.text.toString().strip());
  }

  /// Whether it is still plain XML.
  private boolean take(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> write(reader.getText());
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
        return false;
      }
      default -> {
        // Comments and the like say nothing of the message.
      }
    }
    return true;
  }

  private void begin(XMLStreamReader reader) {
    String name = name(reader.getPrefix(), reader.getLocalName());
    line();
    text.append('<').append(name);
    for (int each = 0; each < reader.getAttributeCount(); each++) {
      text.append(' ')
          .append(name(reader.getAttributePrefix(each), reader.getAttributeLocalName(each)))
          .append("=\"")
          .append(shown(reader.getAttributeValue(each)))
          .append('"');
    }
    text.append('>');
    if (inClear > 0 || IN_CLEAR.contains(reader.getLocalName())) {
      inClear++;
    }
    open.push(name);
    afterText = true;
  }

  private void end() {
    String name = open.pop();
    if (!afterText) {
      line();
    }
    text.append("</").append(name).append('>');
    inClear = Math.max(0, inClear - 1);
    afterText = false;
  }

  private void write(String content) {
    if (!content.isBlank()) {
      text.append(shown(content.strip()));
    }
  }

  private void line() {
    text.append('\n').repeat(INDENT, open.size());
  }

  private String shown(String content) {
    return masked && inClear == 0 ? Mask.of(content) : content;
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
