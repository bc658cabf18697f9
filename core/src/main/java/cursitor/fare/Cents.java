package cursitor.fare;

import java.util.regex.Pattern;

/// Amounts as people write them: dollars and cents, `240.00`.
public final class Cents {
  private static final Pattern WRITTEN = Pattern.compile("\\d{1,12}\\.\\d{2}");
  private static final int IN_A_DOLLAR = 100;
  private static final int TWO_DIGITS = 10;

  private Cents() {}

  /// Reads an amount; throws IllegalArgumentException on anything else.
  public static long parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      throw new IllegalArgumentException("expected an amount such as 240.00, not " + text);
    }
    return Long.parseLong(text.replace(".", ""));
  }

  /// Writes an amount.
  public static String text(long cents) {
    long size = Math.abs(cents);
    long rest = size % IN_A_DOLLAR;
    return (cents < 0 ? "-" : "") + size / IN_A_DOLLAR + (rest < TWO_DIGITS ? ".0" : ".") + rest;
  }
}
