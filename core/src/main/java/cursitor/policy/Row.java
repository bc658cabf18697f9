package cursitor.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a table: what holds from one day to another, and where that is written.
///
/// @param table the file the row stands in
/// @param line the line in that file
/// @param to the last day on which it holds, null while it has no end
/// @param confirmed whether the source was seen; an unconfirmed row is a belief
public record Row(
    String table,
    int line,
    Map<String, String> cells,
    LocalDate from,
    @Nullable LocalDate to,
    boolean confirmed,
    String source) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /// The text of a column of this table.
  public String text(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    return text;
  }

  /// The number in a column of the kind [Column.Kind#NUMBER].
  public int number(String column) {
    return Integer.parseInt(text(column));
  }

  /// The answer in a column of the kind [Column.Kind#YES_NO].
  public boolean yes(String column) {
    return text(column).equals("yes");
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// How a decision names this row, such as `notice-types.table line 7 (unconfirmed)`.
  public String name() {
    return table + " line " + line + (confirmed ? "" : " (unconfirmed)");
  }
}
