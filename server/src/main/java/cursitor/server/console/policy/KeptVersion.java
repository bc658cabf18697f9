package cursitor.server.console.policy;

import cursitor.server.config.PolicySet;
import java.time.Instant;

/// One version of the tables of an exchange, as it is kept.
///
/// @param name the versions its tables name themselves
/// @param account who uploaded it; empty where a node started with it
public record KeptVersion(
    PolicySet set, String digest, String name, String account, Instant keptAt) {
  private static final int SHORT = 12;

  /// Enough of the digest for people.
  public String mark() {
    return mark(digest);
  }

  /// The same of any digest.
  public static String mark(String digest) {
    return digest.substring(0, Math.min(SHORT, digest.length()));
  }
}
