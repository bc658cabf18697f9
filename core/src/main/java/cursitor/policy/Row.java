package cursitor.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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

  /// The word of a column that has only these.
  ///
  /// @throws IllegalArgumentException naming the column, what stands there and what may
  public <E extends Enum<E>> E word(String column, Class<E> words) {
    return word(column, words, text(column));
  }

  /// The words of such a column, several between blanks.
  ///
  /// @throws IllegalArgumentException likewise
  public <E extends Enum<E>> Set<E> words(String column, Class<E> words) {
    Set<E> found = EnumSet.noneOf(words);
    for (String each : text(column).split(" +", -1)) {
      found.add(word(column, words, each));
    }
    return found;
  }

  private static <E extends Enum<E>> E word(String column, Class<E> words, String word) {
    for (E known : words.getEnumConstants()) {
      if (known.name().equalsIgnoreCase(word)) {
        return known;
      }
    }
    throw new IllegalArgumentException(
        column
            + ": unknown word "
            + word
            + "; write one of "
            + String.join(", ", EnumSet.allOf(words).stream().map(Enum::name).toList()));
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// How a decision names this row, such as `notice-types.table line 7 (unconfirmed)`.
  public String name() {
    return table + " line " + line + (confirmed ? "" : " (unconfirmed)");
  }
}
