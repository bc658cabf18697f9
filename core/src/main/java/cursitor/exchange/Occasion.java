package cursitor.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// When an input is decided, and a seed from which the ids of what it brings forth are derived.
/// With it a decision needs neither a clock nor a source of randomness: the same occasion gives the
/// same ids.
public record Occasion(Instant at, UUID seed) {

  /// The id of the n-th thing this input brings forth.
  public UUID id(int n) {
    return id(Integer.toString(n));
  }

  /// The id of the thing of this name that this input brings forth.
  public UUID id(String name) {
    return UUID.nameUUIDFromBytes((seed + "/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
