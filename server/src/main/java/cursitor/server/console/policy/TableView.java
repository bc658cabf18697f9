package cursitor.server.console.policy;

import cursitor.policy.Column;
import cursitor.policy.DatedPolicy;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.server.config.PolicyTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// One table as people read it.
///
/// @param remarks what its keeper wrote beside the rows
/// @param holding how many rows hold on the chosen day
/// @param confirmed how many of these have a source that was seen
public record TableView(
    String file,
    String title,
    String version,
    List<String> remarks,
    List<String> columns,
    List<RowView> rows,
    int holding,
    int confirmed) {
  public TableView {
    remarks = List.copyOf(remarks);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One row of it.
  ///
  /// @param to the last day; empty while it has no end
  /// @param holds on the chosen day
  public record RowView(
      int line,
      List<String> cells,
      String from,
      String to,
      boolean confirmed,
      String source,
      boolean holds) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  static List<TableView> of(DatedPolicy policy, PolicyTexts texts, LocalDate day) {
    return policy.tables().stream()
        .map(table ->
            of(
                table,
                Objects.requireNonNull(texts.texts().get(table.form().file()), "it was read"),
                day))
        .toList();
  }

  private static TableView of(Table table, String text, LocalDate day) {
    List<String> columns = table.form().columns().stream().map(Column::name).toList();
    List<RowView> rows = table.inOrder().stream().map(row -> row(row, columns, day)).toList();
    List<RowView> holding = rows.stream().filter(RowView::holds).toList();
    return new TableView(
        table.form().file(),
        Words.table(table.form().file()),
        table.version(),
        text.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList(),
        columns,
        rows,
        holding.size(),
        (int) holding.stream().filter(RowView::confirmed).count());
  }

  private static RowView row(Row row, List<String> columns, LocalDate day) {
    LocalDate to = row.to();
    return new RowView(
        row.line(),
        columns.stream().map(row::text).toList(),
        row.from().toString(),
        to == null ? "" : to.toString(),
        row.confirmed(),
        row.source(),
        row.holdsOn(day));
  }
}
