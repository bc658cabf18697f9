package cursitor.fare.policy;

import cursitor.policy.Row;

/// A fee of an administrative order.
///
/// @param code the obligation code it is booked under
/// @param value cents, or hundredths of a percent
public record Fee(String code, String order, Kind kind, int value, Base base, Row row) {
  private static final long WHOLE = 10_000;

  /// How it is reckoned.
  public enum Kind {
    FLAT,
    PERCENT
  }

  /// What a percentage is taken of.
  public enum Base {
    BALANCE,
    BALANCE_WITHOUT_FARE_FEES
  }

  static Fee of(Row row) {
    return new Fee(
        row.text("fee"),
        row.text("order"),
        row.word("kind", Kind.class),
        row.number("value"),
        row.word("base", Base.class),
        row);
  }

  /// Cents of the fee; half a cent is rounded up.
  ///
  /// @param base cents the percentage is taken of
  public long amount(long base) {
    return switch (kind) {
      case FLAT -> value;
      case PERCENT -> (base * value + WHOLE / 2) / WHOLE;
    };
  }
}
