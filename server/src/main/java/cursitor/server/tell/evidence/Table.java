package cursitor.server.tell.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of a file with commas between its values.
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(String... columns) {
    row((Object[]) columns);
  }

  void row(@Nullable Object... values) {
    text.append(
            Arrays.stream(values)
                .map(value -> value == null ? "" : value.toString())
                .map(Table::cell)
                .collect(Collectors.joining(",")))
        .append('\n');
  }

  private static String cell(String value) {
    boolean plain = List.of(',', '"', '\n', '\r').stream().noneMatch(c -> value.indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  String text() {
    return text.toString();
  }
}
