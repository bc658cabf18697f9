package cursitor.server.engine;

import cursitor.server.store.encoding.Digest;
import cursitor.server.store.encoding.Digests;
import cursitor.server.store.encoding.Packed;
import cursitor.server.store.ledger.Ledger;
import cursitor.wire.Octets;
import org.jspecify.annotations.Nullable;

/// An arrival with what its own thread could do for it: the digest, and its bytes packed.
///
/// @param digest taken over what makes it the same arrival again; none for what is not kept
/// @param bytesDigest null where the digest is taken over all bytes
record Prepared(
    Arrival arrival, Digest digest, @Nullable Packed packed, @Nullable Octets bytesDigest) {

  private static final Digest NONE = Digest.known(Octets.NONE);

  static Prepared of(Arrival arrival, Ledger ledger) {
    return switch (arrival) {
      case Arrival.Valid valid -> of(arrival, valid.payload(), valid.bytes(), ledger);
      case Arrival.Faulty faulty -> of(arrival, faulty.payload(), faulty.bytes(), ledger);
      case Arrival.Acted acted ->
          new Prepared(
              arrival, Digest.known(Digests.of(acted.bytes())), ledger.pack(acted.bytes()), null);
      case Arrival.Internal _, Arrival.Reviewed _, Arrival.Attempted _ ->
          new Prepared(arrival, NONE, null, null);
    };
  }

  private static Prepared of(Arrival arrival, String payload, Octets bytes, Ledger ledger) {
    Octets written = Octets.ofText(payload);
    Digest ofPayload = Digest.known(Digests.of(written));
    Octets ofBytes = written.equals(bytes) ? null : Digests.of(bytes);
    return new Prepared(arrival, ofPayload, ledger.pack(bytes), ofBytes);
  }
}
