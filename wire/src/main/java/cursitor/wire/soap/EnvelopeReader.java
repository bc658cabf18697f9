package cursitor.wire.soap;

import cursitor.wire.ElementReader;
import cursitor.wire.Reading;
import cursitor.wire.xml.Documents;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Reads one envelope in one pass, and lets the message inside be read as it passes.
final class EnvelopeReader {
  private static final Set<String> UNDERSTOOD =
      Set.of("MessageID", "RelatesTo", "Action", "ReplyTo", "To", "From", "FaultTo");

  private final XMLStreamReader2 in;
  private final ElementReader message;
  private SoapVersion version = SoapVersion.SOAP_1_1;
  private Addressing addressing = Addressing.NONE;
  private boolean isFault;
  private boolean holdsMessage;
  private String faultCode = "";

  /// @param in stands at the root element
  EnvelopeReader(XMLStreamReader2 in, ElementReader message) {
    this.in = in;
    this.message = message;
  }

  SoapVersion version() {
    return version;
  }

  Addressing addressing() {
    return addressing;
  }

  /// Whether the message inside was begun.
  boolean holdsMessage() {
    return holdsMessage;
  }

  SoapReading made(Reading reading) {
    return holdsMessage
        ? new SoapReading.Enveloped(version, addressing, reading, isFault)
        : new SoapReading.BareFault(version, addressing, faultCode);
  }

  void read() throws XMLStreamException, SoapRefused {
    SoapVersion found = SoapVersion.of(in.getNamespaceURI());
    if (!in.getLocalName().equals("Envelope")) {
      throw new SoapRefused(FaultCode.SENDER, "The document is no SOAP envelope; send one.");
    }
    if (found == null) {
      throw new SoapRefused(
          FaultCode.VERSION_MISMATCH,
          "The envelope is neither SOAP 1.1 nor 1.2; send one of them.");
    }
    version = found;
    if (nextIs("Header")) {
      readHeader();
      nextElement();
    }
    if (!isSoap("Body")) {
      throw new SoapRefused(FaultCode.SENDER, "The envelope has no body; put the message in one.");
    }
    readBody();
    endAfter("the body");
    Documents.finish(in);
  }

  /// Reads all of it also where it is refused, for the answer relates to the id in it.
  private void readHeader() throws XMLStreamException, SoapRefused {
    boolean understood = true;
    while (nextElement()) {
      boolean isAddressing = Addressing.NAMESPACE.equals(in.getNamespaceURI());
      if (isAddressing && UNDERSTOOD.contains(in.getLocalName())) {
        readAddressing(in.getLocalName());
      } else {
        understood &= !mustBeUnderstood();
        Documents.skip(in);
      }
    }
    if (!understood) {
      throw new SoapRefused(
          FaultCode.MUST_UNDERSTAND,
          "A header must be understood and is not known here; leave it out.");
    }
  }

  private boolean mustBeUnderstood() {
    String must = in.getAttributeValue(version.namespace(), "mustUnderstand");
    String role = in.getAttributeValue(version.namespace(), version.roleAttribute());
    boolean forUs =
        role == null
            || role.isEmpty()
            || role.endsWith("/next")
            || role.endsWith("/ultimateReceiver");
    return forUs && must != null && (must.strip().equals("1") || must.strip().equals("true"));
  }

  private void readAddressing(String name) throws XMLStreamException {
    String text = allText();
    Addressing a = addressing;
    addressing =
        switch (name) {
          case "MessageID" -> new Addressing(text, a.relatesTo(), a.action(), a.replyTo());
          case "RelatesTo" -> new Addressing(a.messageId(), text, a.action(), a.replyTo());
          case "Action" -> new Addressing(a.messageId(), a.relatesTo(), text, a.replyTo());
          case "ReplyTo" -> new Addressing(a.messageId(), a.relatesTo(), a.action(), text);
          default -> a;
        };
  }

  private void readBody() throws XMLStreamException, SoapRefused {
    if (!nextElement()) {
      throw new SoapRefused(FaultCode.SENDER, "The body is empty; put the message in it.");
    }
    if (isSoap("Fault")) {
      isFault = true;
      readFault();
    } else {
      readMessage();
    }
    endAfter("the message");
  }

  private void readFault() throws XMLStreamException {
    while (nextElement()) {
      String name = in.getLocalName();
      if (name.equals("faultcode") || name.equals("Code")) {
        String code = allText();
        faultCode = code.substring(code.indexOf(':') + 1);
      } else if (name.equalsIgnoreCase("detail")) {
        readDetail();
      } else {
        Documents.skip(in);
      }
    }
  }

  private void readDetail() throws XMLStreamException {
    while (nextElement()) {
      if (holdsMessage) {
        Documents.skip(in);
      } else {
        readMessage();
      }
    }
  }

  private void readMessage() throws XMLStreamException {
    holdsMessage = true;
    message.read(in);
  }

  /// All text within the element at whose start the parser stands, without blanks around it; the
  /// parser goes to its end.
  private String allText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int open = 1; open > 0; ) {
      int event = in.next();
      Documents.refuse(in, event);
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  private boolean nextIs(String name) throws XMLStreamException {
    return nextElement() && isSoap(name);
  }

  /// Goes to the next element within the present one, or to its end; true where there is one.
  private boolean nextElement() throws XMLStreamException {
    int event = in.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      Documents.refuse(in, event);
      event = in.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private void endAfter(String what) throws XMLStreamException, SoapRefused {
    if (nextElement()) {
      throw new SoapRefused(
          FaultCode.SENDER, "Something stands behind " + what + "; send one message alone.");
    }
  }

  private boolean isSoap(@Nullable String name) {
    return in.isStartElement()
        && in.getLocalName().equals(name)
        && version.namespace().equals(in.getNamespaceURI());
  }
}
