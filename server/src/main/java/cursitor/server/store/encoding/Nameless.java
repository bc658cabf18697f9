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
/// The digest is SipHash-2-4 of 128 bits, for every case file that is looked up and not there is
/// looked up under it as well; the state is under AES-GCM, with a key that is drawn for each case
/// by HMAC-SHA-256. Both begin with a key that is made once for each store.
public final class Nameless {
  /// What every name begins with that stands for an erased one.
  public static final String PREFIX = "nameless ";

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9a-f]{32}");

  private final SecretKeySpec secret;
  private final TermHash hash;
  private final SecureRandom random = new SecureRandom();

  /// @param key made once for each store
  public Nameless(Octets key) {
    secret = new SecretKeySpec(key.bytes(), "HmacSHA256");
    hash = new TermHash(key);
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
    HexFormat hex = HexFormat.of();
    return PREFIX + hex.toHexDigits(half("first", key)) + hex.toHexDigits(half("second", key));
  }

  private long half(String which, CaseKey key) {
    return hash.of((which + "\n" + key).getBytes(StandardCharsets.UTF_8));
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
          mode, new SecretKeySpec(drawn(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("the state of a tombstone is damaged", damaged);
    }
  }

  private byte[] drawn(CaseKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac.doFinal(key.toString().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
