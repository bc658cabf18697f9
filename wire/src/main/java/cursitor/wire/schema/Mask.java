package cursitor.wire.schema;

/// Hides a value: its shape stays, its letters and digits do not.
public final class Mask {
  private static final int LONGEST = 40;

  private Mask() {}

  /// An asterisk for each letter and digit, at most 40 characters of them, as `****-**-**`.
  public static String of(String value) {
    int length = Math.min(value.length(), LONGEST);
    StringBuilder masked = new StringBuilder(length + 1);
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      masked.append(isPunctuation(c) ? c : '*');
    }
    return length < value.length() ? masked.append('…').toString() : masked.toString();
  }

  private static boolean isPunctuation(char c) {
    return c >= ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
