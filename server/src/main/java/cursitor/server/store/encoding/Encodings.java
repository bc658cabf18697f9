package cursitor.server.store.encoding;

import cursitor.wire.Octets;

/// The encodings of one store: its dictionaries, its key, its kinds of case files.
public record Encodings(Compression compression, Json json, TermHash terms) {

  public Octets unpack(Packed packed) {
    return compression.unpack(packed);
  }
}
