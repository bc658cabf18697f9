package cursitor.fare.policy;

import cursitor.policy.PolicyFault;
import cursitor.policy.Row;
import cursitor.policy.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rows of a table as values, by key and day.
final class DatedValues<T> {
  private final Map<String, List<Dated<T>>> byKey = new HashMap<>();

  private record Dated<T>(Row row, T value) {}

  private DatedValues() {}

  /// Makes a value of each row. A row that makes none is a fault.
  static <T> DatedValues<T> of(Table table, Function<Row, T> value, List<PolicyFault> faults) {
    DatedValues<T> values = new DatedValues<>();
    for (Row row : table.all()) {
      String key =
          String.join(
              " ", table.form().key().stream().map(column -> row.text(column.name())).toList());
      try {
        values
            .byKey
            .computeIfAbsent(key, _ -> new ArrayList<>())
            .add(new Dated<>(row, value.apply(row)));
      } catch (IllegalArgumentException unknown) {
        faults.add(
            new PolicyFault(row.table(), row.line(), key, String.valueOf(unknown.getMessage())));
      }
    }
    return values;
  }

  /// The value on a day; the parts of a key of several columns stand between blanks.
  Optional<T> on(LocalDate day, String key) {
    List<Dated<T>> values = byKey.get(key);
    if (values != null) {
      for (Dated<T> dated : values) {
        if (dated.row().holdsOn(day)) {
          return Optional.of(dated.value());
        }
      }
    }
    return Optional.empty();
  }
}
