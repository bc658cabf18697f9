package cursitor.wire;

import cursitor.exchange.Message;

/// Reads and writes the messages of one exchange in one schema version. Stateless and safe for many
/// threads.
public interface Codec {

  /// Reads a message, alone in a document. Never throws for what the bytes hold: anything wrong is
  /// in the reading.
  Reading read(Octets document);

  /// Writes a message as a UTF-8 document. What is written can be read again and gives an equal
  /// message.
  Octets write(Message message);
}
