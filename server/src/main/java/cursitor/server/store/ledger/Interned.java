package cursitor.server.store.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// Values that stand in their own small table, so that many rows can name them by a number. Only
/// the writing thread gives numbers; the deciding thread looks them up.
final class Interned<T> {
  private final Map<T, Long> numbers = new ConcurrentHashMap<>();
  private final Map<Long, T> values = new ConcurrentHashMap<>();
  private final Map<T, Long> fresh = new LinkedHashMap<>();

  void load(long number, T value) {
    numbers.put(value, number);
    values.put(number, value);
  }

  /// The number of a value, given now where it has none.
  long number(T value) {
    Long known = numbers.get(value);
    if (known != null) {
      return known;
    }
    long number = numbers.size() + 1L;
    load(number, value);
    fresh.put(value, number);
    return number;
  }

  /// The number of a value, if any row names it.
  OptionalLong known(T value) {
    Long number = numbers.get(value);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  T value(long number) {
    T value = values.get(number);
    if (value == null) {
      throw new IllegalStateException("number " + number + " is in no row of its table");
    }
    return value;
  }

  /// Those the table does not have yet.
  Map<T, Long> fresh() {
    return fresh;
  }

  void kept() {
    fresh.clear();
  }
}
