package cursitor.server.store.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Values that stand in their own small table, so that many rows can name them by a number.
final class Interned<T> {
  private final Map<T, Long> numbers = new HashMap<>();
  private final Map<Long, T> values = new HashMap<>();
  private final Map<T, Long> fresh = new LinkedHashMap<>();

  void load(long number, T value) {
    numbers.put(value, number);
    values.put(number, value);
  }

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

  T value(long number) {
    T value = values.get(number);
    if (value == null) {
      throw new IllegalStateException("number " + number + " is in no row of its table");
    }
    return value;
  }

  Map<T, Long> all() {
    return numbers;
  }

  /// Those the table does not have yet.
  Map<T, Long> fresh() {
    return fresh;
  }

  void kept() {
    fresh.clear();
  }
}
