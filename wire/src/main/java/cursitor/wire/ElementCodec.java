package cursitor.wire;

import cursitor.exchange.Message;

/// A codec whose messages may also stand inside another document, such as a SOAP envelope.
public interface ElementCodec extends Codec {

  /// A reader for one message element of a document.
  ///
  /// @param document the whole text, in which lines and columns are counted
  ElementReader reader(String document);

  /// Writes the message's element, without an XML declaration.
  String element(Message message);

  /// What a message asks for, as a URI: namespace and name of its element.
  String action(Message message);
}
