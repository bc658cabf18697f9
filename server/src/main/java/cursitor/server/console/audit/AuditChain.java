package cursitor.server.console.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Chains each row to the one before: SHA-256 over the chain of that one and all cells of this one,
/// each text behind its length. The chain before the first row is 32 zeros.
final class AuditChain {
  private static final int BYTES = 32;

  private AuditChain() {}

  static byte[] begin() {
    return new byte[BYTES];
  }

  static byte[] next(byte[] before, AuditEntry entry) {
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(cells)) {
      out.write(before);
      out.writeLong(entry.number());
      out.writeLong(entry.at().toEpochMilli());
      for (String text :
          new String[] {
            entry.account(), entry.deed().name(), entry.desk(), entry.subject(), entry.detail()
          }) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return sha256(cells.toByteArray());
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
