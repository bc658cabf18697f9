package cursitor.wire.xml;

import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// How a document from outside is opened and left: UTF-8 only, nothing before or behind its root
/// element but comments.
public final class Documents {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Documents() {}

  /// Reads the bytes as UTF-8, without the byte order mark some writers put first.
  public static String text(Octets document) throws Unreadable {
    String text = document.text();
    if (text.isBlank()) {
      throw new Unreadable("The message is empty; send the XML of the message.", 1, 1);
    }
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(document)) {
      throw new Unreadable("The message is not written in UTF-8; write it in UTF-8.", 1, 1);
    }
    return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /// Opens a document and goes to its root element.
  public static XMLStreamReader2 open(String document) throws XMLStreamException, Unreadable {
    return begin(XmlFactories.stream(document));
  }

  /// Goes to the root element of a document, whose parser stands at its beginning.
  public static XMLStreamReader2 begin(XMLStreamReader2 in) throws XMLStreamException, Unreadable {
    if (!"1.0".equals(orElse(in.getVersion(), "1.0"))) {
      throw new Unreadable("The message is not XML 1.0; write it in XML 1.0.", 1, 1);
    }
    if (!"UTF-8".equalsIgnoreCase(orElse(in.getCharacterEncodingScheme(), "UTF-8"))) {
      throw new Unreadable("The message names an encoding that is not UTF-8; write UTF-8.", 1, 1);
    }
    int event = in.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      refuse(in, event);
      event = in.next();
    }
    return in;
  }

  /// Goes from the end of the root element to the end of the document.
  public static void finish(XMLStreamReader2 in) throws XMLStreamException {
    while (in.hasNext()) {
      refuse(in, in.next());
    }
    in.close();
  }

  /// Goes over whatever is in the element at whose start the parser stands, to its end.
  public static void skip(XMLStreamReader2 in) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = in.next();
      refuse(in, event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /// Throws on what no message may hold anywhere.
  public static void refuse(XMLStreamReader2 in, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.DTD
        || event == XMLStreamConstants.ENTITY_REFERENCE
        || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      throw new XMLStreamException("not accepted", in.getLocation());
    }
  }

  private static boolean isUtf8(Octets document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document.bytes()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
