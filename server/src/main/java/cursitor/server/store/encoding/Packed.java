package cursitor.server.store.encoding;

import cursitor.wire.Octets;

/// Compressed bytes.
///
/// @param dictionary the version of the dictionary that is needed to unpack them, 0 for none
public record Packed(int dictionary, Octets bytes) {}
