package cursitor.server.store.encoding;

import cursitor.wire.Octets;

/// The encodings of one store: its dictionaries, its kinds of case files, and what is drawn from
/// its key.
public record Encodings(
    Compression compression, Json json, TermHash terms, HeadingCode headings, Nameless nameless) {

  public Octets unpack(Packed packed) {
    return compression.unpack(packed);
  }
}
