package cursitor.server.store.encoding;

import cursitor.wire.Octets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A SHA-256 that is taken when somebody first wants to see it. That is mostly the thread that
/// writes; the one that decides, of which there is only one, has enough to do. Safe for many
/// threads.
public final class Digest {
  private @Nullable Supplier<Octets> taking;
  private @Nullable Octets taken;

  private Digest(@Nullable Supplier<Octets> taking, @Nullable Octets taken) {
    this.taking = taking;
    this.taken = taken;
  }

  /// One that is taken.
  public static Digest known(Octets taken) {
    return new Digest(null, taken);
  }

  /// To be taken over these bytes.
  public static Digest of(Octets bytes) {
    return later(() -> Digests.of(bytes));
  }

  /// To be taken so.
  public static Digest later(Supplier<Octets> taking) {
    return new Digest(taking, null);
  }

  /// Lets go of what it is taken over.
  public synchronized Octets octets() {
    if (taken == null) {
      taken = Objects.requireNonNull(taking).get();
      taking = null;
    }
    return taken;
  }

  /// Digests are the same where what they are taken over is.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digest digest && octets().equals(digest.octets());
  }

  @Override
  public int hashCode() {
    return octets().hashCode();
  }

  @Override
  public String toString() {
    return octets().toString();
  }
}
