package cursitor.server.config;

import cursitor.policy.DatedPolicy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// The tables of one exchange as their keeper wrote them.
///
/// @param texts by the name of the file
public record PolicyTexts(PolicySet set, Map<String, String> texts) {
  public PolicyTexts {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /// Reads the policy; throws [PolicyNotReadable][cursitor.policy.PolicyNotReadable], naming
  /// everything that is wrong in any table.
  public DatedPolicy parse() {
    return set.parse(texts);
  }

  /// By what these very texts are known again: SHA-256 over names and texts, each behind its
  /// length, in hexadecimal.
  public String digest() {
    MessageDigest digest = sha256();
    texts.forEach((name, text) -> {
      add(digest, name);
      add(digest, text);
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
