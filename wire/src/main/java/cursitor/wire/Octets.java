package cursitor.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes exactly as they came or go over a wire, as a value. Neither the giver nor the taker of the
/// array may change it.
public final class Octets {
  public static final Octets NONE = new Octets(new byte[0]);

  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Takes the array over, without a copy.
  public static Octets of(byte[] bytes) {
    return new Octets(bytes);
  }

  /// The UTF-8 bytes of a text.
  public static Octets ofText(String text) {
    return new Octets(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The array itself, without a copy.
  public byte[] bytes() {
    return bytes;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /// Reads the bytes as UTF-8.
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// How many there are; what they say may be personal.
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
