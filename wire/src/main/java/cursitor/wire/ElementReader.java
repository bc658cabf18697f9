package cursitor.wire;

import cursitor.wire.xml.Unreadable;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Reads one message element while its document is being parsed. Made for one message.
public interface ElementReader {

  /// Reads from the start of the message's element, where the parser stands, to its end.
  void read(XMLStreamReader2 in) throws XMLStreamException;

  /// The document turned out to be unreadable, in the message or around it.
  void breakOff(Unreadable why);

  /// What was made of it.
  Reading reading();
}
