package cursitor.bench.notice;

import java.util.UUID;

/// Ids in the form of random ones.
public final class Ids {
  private static final long WITHOUT_VERSION = ~0xF000L;
  private static final long VERSION_4 = 0x4000L;

  private Ids() {}

  /// The id with these bits, but for the six that say what kind of id it is.
  public static UUID of(long high, long low) {
    return new UUID((high & WITHOUT_VERSION) | VERSION_4, (low >>> 2) | Long.MIN_VALUE);
  }
}
