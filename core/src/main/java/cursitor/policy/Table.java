package cursitor.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A dated table: for one key at most one row on one day.
///
/// @param form what the table looks like
/// @param version what its keeper wrote on the `version` line
public record Table(TableForm form, String version, Map<List<String>, List<Row>> rows) {
  public Table {
    Map<List<String>, List<Row>> copy = new LinkedHashMap<>();
    rows.forEach((key, ofKey) -> copy.put(List.copyOf(key), List.copyOf(ofKey)));
    rows = Collections.unmodifiableMap(copy);
  }

  /// The row for a key on a day.
  public Optional<Row> row(LocalDate day, String... key) {
    for (Row row : rows.getOrDefault(List.of(key), List.of())) {
      if (row.holdsOn(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// The rows for a key on all days, earliest first.
  public List<Row> ever(String... key) {
    return rows.getOrDefault(List.of(key), List.of());
  }

  /// What is wrong with rows under names nobody asks for: they would do nothing, and the row that
  /// was meant be missed.
  public List<PolicyFault> strangers(Stream<String> asked) {
    List<String> names = asked.toList();
    String column = form.key().getFirst().name();
    return all().stream()
        .filter(row -> !names.contains(row.text(column)))
        .map(row ->
            new PolicyFault(
                row.table(),
                row.line(),
                row.text(column),
                "no " + column + " is called so; write one of " + String.join(", ", names)))
        .toList();
  }

  /// All rows in the order of their lines.
  public List<Row> inOrder() {
    return all().stream().sorted(Comparator.comparingInt(Row::line)).toList();
  }

  /// All rows, key by key.
  public List<Row> all() {
    List<Row> all = new ArrayList<>();
    rows.values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
