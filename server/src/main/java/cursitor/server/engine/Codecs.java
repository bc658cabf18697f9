package cursitor.server.engine;

import cursitor.wire.Codec;

/// The codecs of the exchanges this node serves.
public interface Codecs {
  /// The codec of an exchange; for an unknown code the one in which such a message is refused.
  Codec of(String exchangeCode);

  /// Under which exchange code bytes are answered that could not be read at all.
  String unreadExchangeCode();

  /// Under which schema version bytes are answered that could not be read at all.
  String unreadSchemaVersion();
}
