package cursitor.policy;

import java.util.List;
import java.util.stream.Stream;

/// What a table must look like: its columns before the four that every table ends in (`from`, `to`,
/// `confirmed`, `source`).
///
/// @param file the name of the file, such as `courts.table`
/// @param key the columns that together name a row on a day
/// @param values the columns beside the key
/// @param gaps whether a key may be without a row on some day after its first one
public record TableForm(String file, List<Column> key, List<Column> values, Gaps gaps) {
  static final List<String> DATED = List.of("from", "to", "confirmed", "source");

  public TableForm {
    key = List.copyOf(key);
    values = List.copyOf(values);
  }

  /// Whether a key may be without a row.
  public enum Gaps {
    ALLOWED,
    /// Once it has a row, a key has one for ever, such as a day count.
    NONE
  }

  /// The columns before the dated ones, the key first.
  public List<Column> columns() {
    return Stream.concat(key.stream(), values.stream()).toList();
  }

  List<String> header() {
    return Stream.concat(columns().stream().map(Column::name), DATED.stream()).toList();
  }
}
