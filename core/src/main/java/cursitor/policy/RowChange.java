package cursitor.policy;

import java.util.List;

/// How a row of one version of a table differs from another version.
public sealed interface RowChange {
  /// The row as it stands now; where it was taken away, as it stood.
  Row row();

  /// There was none like it.
  record Added(Row row) implements RowChange {}

  /// It is there no more.
  record Removed(Row row) implements RowChange {}

  /// It is there with other cells.
  record Changed(Row row, List<CellChange> cells) implements RowChange {
    public Changed {
      cells = List.copyOf(cells);
    }
  }
}
