package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.server.console.store.ConsoleStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands in the audit for a case: 128 bits of HMAC-SHA-256 over its key, under a key of the
/// console's own store. Whoever has the case key finds what was done about it; a case that is
/// erased is nowhere named.
final class Subjects {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int KEPT_BYTES = 16;

  private final SecretKeySpec key;

  Subjects(ConsoleStore store) {
    key = new SecretKeySpec(store.alone("setting", jdbc -> keyOf(store)), ALGORITHM);
  }

  private static byte[] keyOf(ConsoleStore store) {
    return store
        .jdbc()
        .sql("SELECT value FROM setting WHERE name = 'subject-key'")
        .query((row, _) -> row.getBytes("value"))
        .optional()
        .orElseGet(() -> newKey(store));
  }

  private static byte[] newKey(ConsoleStore store) {
    byte[] fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    store
        .jdbc()
        .sql("INSERT INTO setting (name, value) VALUES ('subject-key', ?)")
        .param(fresh)
        .update();
    return fresh;
  }

  String of(CaseKey about) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] whole = mac.doFinal(about.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(whole, KEPT_BYTES));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every JDK has HMAC-SHA-256", e);
    }
  }
}
