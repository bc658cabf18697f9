package cursitor.server.console.chart;

import java.util.Locale;

/// What the figures of a chart count.
public enum Unit {
  THINGS,
  CENTS;

  private static final long CENTS_IN_A_DOLLAR = 100;

  /// As people read it: `1,234`, or `240.00` for 24,000 cents.
  public String words(long value) {
    return switch (this) {
      case THINGS -> String.format(Locale.ROOT, "%,d", value);
      case CENTS ->
          String.format(
              Locale.ROOT,
              "%,d.%02d",
              value / CENTS_IN_A_DOLLAR,
              Math.abs(value % CENTS_IN_A_DOLLAR));
    };
  }

  /// On an axis, where cents of a round sum are left out.
  String tick(long value) {
    return this == CENTS && value % CENTS_IN_A_DOLLAR == 0
        ? THINGS.words(value / CENTS_IN_A_DOLLAR)
        : words(value);
  }
}
