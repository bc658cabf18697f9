package cursitor.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// How two versions of one table differ. Remarks and the places of rows in a file are no
/// difference, but their order is: in some tables the first row that fits decides.
///
/// @param before what stood on the `version` line
/// @param after what stands there now
/// @param reordered whether rows of both stand in another order
public record TableDifference(
    TableForm form, String before, String after, List<RowChange> rows, boolean reordered) {
  public TableDifference {
    rows = List.copyOf(rows);
  }

  /// The tables that are not the same, in the order of the later version.
  public static List<TableDifference> between(DatedPolicy before, DatedPolicy after) {
    Map<String, Table> earlier = new HashMap<>();
    before.tables().forEach(table -> earlier.put(table.form().file(), table));
    return after.tables().stream()
        .map(table ->
            between(
                Objects.requireNonNull(earlier.get(table.form().file()), "the same form"), table))
        .filter(difference -> !difference.isNone())
        .toList();
  }

  /// How two versions of a table of one form differ.
  public static TableDifference between(Table before, Table after) {
    Map<List<String>, Row> left = byPlace(before);
    Map<List<String>, Row> now = byPlace(after);
    List<RowChange> changes = new ArrayList<>();
    List<Row> added = new ArrayList<>();
    List<String> orderBefore = new ArrayList<>();
    List<String> orderNow = new ArrayList<>();
    left.keySet().stream().filter(now::containsKey).forEach(key -> orderBefore.add(key.toString()));
    now.forEach((place, row) -> {
      Row old = left.remove(place);
      if (old == null) {
        added.add(row);
      } else {
        orderNow.add(place.toString());
        changed(old, row).ifPresent(changes::add);
      }
    });
    List<Row> gone = new ArrayList<>(left.values());
    for (Row row : added) {
      changes.add(movedTo(row, before, gone, added));
    }
    gone.forEach(row -> changes.add(new RowChange.Removed(row)));
    changes.sort(Comparator.comparingInt(change -> change.row().line()));
    return new TableDifference(
        after.form(), before.version(), after.version(), changes, !orderBefore.equals(orderNow));
  }

  /// The only row of its key that came, where one of that key went, is that row on other days.
  private static RowChange movedTo(Row row, Table table, List<Row> gone, List<Row> added) {
    List<String> key = key(table.form(), row);
    List<Row> went = gone.stream().filter(each -> key(table.form(), each).equals(key)).toList();
    boolean alone = added.stream().filter(each -> key(table.form(), each).equals(key)).count() == 1;
    if (went.size() != 1 || !alone) {
      return new RowChange.Added(row);
    }
    gone.remove(went.getFirst());
    return changed(went.getFirst(), row).orElseGet(() -> new RowChange.Added(row));
  }

  /// The rows in the order of their lines; a key has one on one first day.
  private static Map<List<String>, Row> byPlace(Table table) {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    for (Row row : table.inOrder()) {
      List<String> place = new ArrayList<>(key(table.form(), row));
      place.add(row.from().toString());
      rows.put(place, row);
    }
    return rows;
  }

  private static List<String> key(TableForm form, Row row) {
    return form.key().stream().map(column -> row.text(column.name())).toList();
  }

  private static Optional<RowChange> changed(Row before, Row after) {
    Map<String, String> earlier = cells(before);
    List<CellChange> changes = new ArrayList<>();
    cells(after)
        .forEach((column, now) -> {
          String was = earlier.getOrDefault(column, "");
          if (!was.equals(now)) {
            changes.add(new CellChange(column, was, now));
          }
        });
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowChange.Changed(after, changes));
  }

  private static Map<String, String> cells(Row row) {
    Map<String, String> cells = new TreeMap<>(row.cells());
    cells.put("from", row.from().toString());
    cells.put("to", row.to() == null ? "" : row.to().toString());
    cells.put("confirmed", row.confirmed() ? "yes" : "no");
    cells.put("source", row.source());
    return cells;
  }

  /// The name of the file.
  public String table() {
    return form.file();
  }

  /// By what a row of it is known, beside its days.
  public List<String> key(Row row) {
    return key(form, row);
  }

  /// Whether what is decided by it, and what it is called, is the same.
  public boolean isNone() {
    return rows.isEmpty() && !reordered && before.equals(after);
  }

  /// Whether rows differ under one and the same version, so that nobody could tell by its name
  /// which of the two something was decided by.
  public boolean isUnnamed() {
    return before.equals(after) && !isNone();
  }
}
