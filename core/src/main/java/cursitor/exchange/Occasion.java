package cursitor.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// When an input is decided, and a seed from which the ids of what it brings forth are derived.
/// With it a decision needs neither a clock nor a source of randomness: the same occasion gives the
/// same ids.
public record Occasion(Instant at, UUID seed) {
  private static final int RANDOM_BITS = 16;
  private static final long VERSION_7 = 0x7000;
  private static final long RANDOM_MASK = 0x0fff;

  /// The id of the n-th thing this input brings forth.
  public UUID id(int n) {
    return id(Integer.toString(n));
  }

  /// The id of the thing of this name that this input brings forth. Like a UUID of version 7 it
  /// begins with the time, so that what is new stands together in an index.
  public UUID id(String name) {
    UUID hash = UUID.nameUUIDFromBytes((seed + "/" + name).getBytes(StandardCharsets.UTF_8));
    long time = at.toEpochMilli() << RANDOM_BITS;
    return new UUID(
        time | VERSION_7 | (hash.getMostSignificantBits() & RANDOM_MASK),
        hash.getLeastSignificantBits());
  }
}
