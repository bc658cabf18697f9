package cursitor.server.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys of this node's doors. Only their hashes are known, and every one is compared, so that
/// neither the store nor the time an answer takes tells anything about a key.
public final class Keys {
  private static final String SCHEME = "Bearer ";
  private final List<Entry> entries;

  public Keys(List<KeyConfig> keys) {
    this.entries =
        keys.stream()
            .map(key ->
                new Entry(
                    HexFormat.of().parseHex(key.sha256()),
                    new Caller(key.organization(), key.roles())))
            .toList();
  }

  /// Who knocks with this `Authorization` header, which must read `Bearer KEY`.
  public Optional<Caller> caller(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    byte[] presented = digest(authorization.substring(SCHEME.length()).strip());
    Optional<Caller> found = Optional.empty();
    for (Entry entry : entries) {
      if (MessageDigest.isEqual(entry.hash, presented)) {
        found = Optional.of(entry.caller);
      }
    }
    return found;
  }

  /// What a configuration holds in place of the key.
  public static String sha256(String key) {
    return HexFormat.of().formatHex(digest(key));
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// Not a record: a record may not hold an array by value.
  private static final class Entry {
    final byte[] hash;
    final Caller caller;

    Entry(byte[] hash, Caller caller) {
      this.hash = hash;
      this.caller = caller;
    }
  }
}
