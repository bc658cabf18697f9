package cursitor.fare;

import java.util.Locale;

/// Amounts as people write them: dollars and cents, `240.00`.
public final class Cents {
  private static final int IN_A_DOLLAR = 100;

  private Cents() {}

  /// Reads an amount; throws IllegalArgumentException on anything else.
  public static long parse(String text) {
    if (!text.matches("\\d{1,12}\\.\\d{2}")) {
      throw new IllegalArgumentException("expected an amount such as 240.00, not " + text);
    }
    return Long.parseLong(text.replace(".", ""));
  }

  /// Writes an amount.
  public static String text(long cents) {
    long size = Math.abs(cents);
    return String.format(
        Locale.ROOT, "%s%d.%02d", cents < 0 ? "-" : "", size / IN_A_DOLLAR, size % IN_A_DOLLAR);
  }
}
