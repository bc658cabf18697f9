package cursitor.server.engine;

import cursitor.server.store.KeptCells;
import cursitor.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks for a text in every cell of every table, packed or not.
final class Trace {
  private Trace() {}

  /// The columns that hold the text, as `table.column`.
  static Set<String> columns(Store store, String text) {
    return KeptCells.of(store).stream()
        .filter(cell -> cell.holds(text))
        .map(KeptCells.Cell::column)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean contains(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
  }
}
