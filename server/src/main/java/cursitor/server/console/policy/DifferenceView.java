package cursitor.server.console.policy;

import cursitor.policy.Row;
import cursitor.policy.RowChange;
import cursitor.policy.TableDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How a table differs between two versions, in words.
///
/// @param versions what was and is written on its version line
public record DifferenceView(
    String title, String file, String versions, boolean reordered, List<Line> lines) {
  public DifferenceView {
    lines = List.copyOf(lines);
  }

  /// One row that differs.
  ///
  /// @param what `added`, `taken away` or `changed`
  /// @param row by which it is known
  public record Line(String what, String row, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  static List<DifferenceView> of(List<TableDifference> differences) {
    return differences.stream().map(DifferenceView::of).toList();
  }

  private static DifferenceView of(TableDifference table) {
    return new DifferenceView(
        Words.table(table.table()),
        table.table(),
        table.before().equals(table.after())
            ? "version " + table.after()
            : "version " + table.before() + " became " + table.after(),
        table.reordered(),
        table.rows().stream().map(change -> line(table, change)).toList());
  }

  private static Line line(TableDifference table, RowChange change) {
    return switch (change) {
      case RowChange.Added(Row row) -> new Line("added", name(table, row), cells(row));
      case RowChange.Removed(Row row) -> new Line("taken away", name(table, row), cells(row));
      case RowChange.Changed(Row row, var cells) ->
          new Line(
              "changed",
              name(table, row),
              cells.stream()
                  .map(cell ->
                      cell.column()
                          + ": "
                          + shown(cell.before())
                          + " became "
                          + shown(cell.after()))
                  .toList());
    };
  }

  private static String name(TableDifference table, Row row) {
    return String.join(" ", table.key(row)).strip() + ", line " + row.line();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "nothing" : cell;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    new TreeMap<>(row.cells())
        .forEach((column, cell) -> {
          if (!cell.isEmpty()) {
            cells.add(column + ": " + cell);
          }
        });
    cells.add("from " + row.from() + (row.to() == null ? "" : " to " + row.to()));
    cells.add(row.confirmed() ? "confirmed" : "not confirmed");
    cells.add("source: " + row.source());
    return cells;
  }
}
