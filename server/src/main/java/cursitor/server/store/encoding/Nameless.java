package cursitor.server.store.encoding;

import cursitor.exchange.CaseKey;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// How the tombstone of a case is kept whose name is erased too (`fare.md` A15): under a keyed
/// digest of its key, with a state that only somebody who comes with the key can read.
///
/// The digest is HMAC-SHA-256, the state is under AES-GCM. What each case is kept under is drawn
/// from a key that is made once for each store.
public final class Nameless {
  /// What every name begins with that stands for an erased one.
  public static final String PREFIX = "nameless ";

  private static final int NAME_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9a-f]{" + 2 * NAME_BYTES + "}");

  private final SecretKeySpec secret;
  private final SecureRandom random = new SecureRandom();

  /// @param key made once for each store
  public Nameless(Octets key) {
    secret = new SecretKeySpec(key.bytes(), "HmacSHA256");
  }

  /// Whether the name in this key stands for one that is erased.
  public static boolean is(CaseKey key) {
    return is(key.name());
  }

  /// Whether this name stands for one that is erased.
  public static boolean is(String name) {
    return name.startsWith(PREFIX) && NAME.matcher(name).matches();
  }

  /// What stands for the name of this key.
  public String name(CaseKey key) {
    return PREFIX + HexFormat.of().formatHex(drawn("name", key), 0, NAME_BYTES);
  }

  /// A state as nobody can read it without the key.
  public Octets close(CaseKey key, Octets state) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, state.bytes());
    return Octets.of(
        ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array());
  }

  /// The state again; throws IllegalStateException where it is damaged or another case's.
  public Octets open(CaseKey key, Octets closed) {
    byte[] bytes = closed.bytes();
    if (bytes.length < NONCE_BYTES) {
      throw new IllegalStateException("the state of a tombstone is damaged");
    }
    byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
    return Octets.of(cipher(Cipher.DECRYPT_MODE, key, nonce, rest));
  }

  private byte[] cipher(int mode, CaseKey key, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(drawn("state", key), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("the state of a tombstone is damaged", damaged);
    }
  }

  private byte[] drawn(String use, CaseKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac.doFinal((use + "\n" + key).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
