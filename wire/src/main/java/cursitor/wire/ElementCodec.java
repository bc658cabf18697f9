package cursitor.wire;

import cursitor.exchange.Message;
import cursitor.wire.xml.Documents;
import cursitor.wire.xml.Unreadable;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// A codec whose messages may also stand inside another document, such as a SOAP envelope.
public interface ElementCodec extends Codec {
  @Override
  default Reading read(Octets document) {
    String text;
    try {
      text = Documents.text(document);
    } catch (Unreadable e) {
      ElementReader unread = reader(document.text());
      unread.breakOff(e);
      return unread.reading();
    }
    ElementReader reader = reader(text);
    try {
      XMLStreamReader2 in = Documents.open(text);
      reader.read(in);
      Documents.finish(in);
    } catch (Unreadable e) {
      reader.breakOff(e);
    } catch (XMLStreamException e) {
      reader.breakOff(Unreadable.of(e));
    }
    return reader.reading();
  }

  /// A reader for one message element of a document.
  ///
  /// @param document the whole text, in which lines and columns are counted
  ElementReader reader(String document);

  /// Writes the message's element, without an XML declaration.
  String element(Message message);

  /// What a message asks for, as a URI: namespace and name of its element.
  String action(Message message);
}
