package cursitor.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one table from its text and reports everything that is wrong with it.
///
/// A table is a line `version …`, a line with the names of the columns, and rows, all cells between
/// bars: `| 90001 | Superior Court of Alder County | 1990-01-01 | | yes | invented |`. A bar inside
/// a cell is written `\|`. Lines that begin with `#` are remarks.
public final class TableReader {
  private static final String ESCAPED_BAR = "\\|";
  private static final String BAR_MARK = "\u0000";

  private final TableForm form;
  private final List<PolicyFault> faults;
  private final List<Row> rows = new ArrayList<>();
  private List<String> header = List.of();

  /// Under columns that are not the right ones no row is judged.
  private boolean readable;

  private String version = "";

  private TableReader(TableForm form, List<PolicyFault> faults) {
    this.form = form;
    this.faults = faults;
  }

  /// Reads a table. What is wrong is added to the faults; the table then holds what could be read.
  public static Table read(TableForm form, String text, List<PolicyFault> faults) {
    return new TableReader(form, faults).read(text);
  }

  private Table read(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      line(number, line.strip());
    }
    if (header.isEmpty()) {
      fault(0, "", "there is no line with the columns " + form.header());
    }
    if (version.isEmpty()) {
      fault(0, "", "there is no line 'version …'");
    }
    Map<List<String>, List<Row>> byKey = new LinkedHashMap<>();
    for (Row row : rows) {
      byKey.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(row);
    }
    byKey.values().forEach(this::checkDays);
    return new Table(form, version, byKey);
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("version ")) {
      version = line.substring("version ".length()).strip();
    } else if (!line.startsWith("|") || !line.endsWith("|") || line.length() < 2) {
      fault(number, line, "a row begins and ends with a bar");
    } else if (header.isEmpty()) {
      header(number, line);
    } else if (readable) {
      row(number, line);
    }
  }

  private void header(int number, String line) {
    header = cells(line);
    List<String> expected = form.header();
    int before = faults.size();
    for (String name : header) {
      if (!expected.contains(name)) {
        fault(number, line, "unknown column " + name + "; the columns are " + expected);
      }
    }
    for (String name : expected) {
      if (!header.contains(name)) {
        fault(number, line, "the column " + name + " is missing");
      }
    }
    readable = faults.size() == before;
  }

  private void row(int number, String line) {
    List<String> cells = cells(line);
    if (cells.size() != header.size()) {
      fault(number, line, "%d cells under %d columns".formatted(cells.size(), header.size()));
      return;
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byName.put(header.get(i), cells.get(i));
    }
    for (Column column : form.columns()) {
      String cell = byName.getOrDefault(column.name(), "");
      if (!column.kind().admits(cell)) {
        fault(number, line, column.name() + " must be " + column.kind().expected());
        return;
      }
    }
    dated(number, line, byName);
  }

  private void dated(int number, String line, Map<String, String> cells) {
    LocalDate from = day(number, line, "from", cells);
    String end = cells.getOrDefault("to", "");
    LocalDate to = end.isEmpty() ? null : day(number, line, "to", cells);
    if (from == null || (to == null && !end.isEmpty())) {
      return;
    }
    if (to != null && to.isBefore(from)) {
      fault(number, line, "it ends before it begins");
      return;
    }
    String confirmed = cells.getOrDefault("confirmed", "");
    if (!Column.Kind.YES_NO.admits(confirmed)) {
      fault(number, line, "confirmed must be yes or no");
    }
    String source = cells.getOrDefault("source", "");
    if (source.isEmpty()) {
      fault(number, line, "the source is missing; say where this is written");
    }
    TableForm.DATED.forEach(cells::remove);
    rows.add(new Row(form.file(), number, cells, from, to, confirmed.equals("yes"), source));
  }

  private @Nullable LocalDate day(
      int number, String line, String column, Map<String, String> cells) {
    try {
      return LocalDate.parse(cells.getOrDefault(column, ""));
    } catch (DateTimeException _) {
      fault(number, line, column + " must be a day, written yyyy-mm-dd");
      return null;
    }
  }

  private void checkDays(List<Row> ofKey) {
    ofKey.sort(Comparator.comparing(Row::from));
    for (int i = 1; i < ofKey.size(); i++) {
      Row earlier = ofKey.get(i - 1);
      Row later = ofKey.get(i);
      LocalDate end = earlier.to();
      if (end == null || !end.isBefore(later.from())) {
        fault(later, "it overlaps the row of the same key in line " + earlier.line());
      } else if (form.gaps() == TableForm.Gaps.NONE && end.plusDays(1).isBefore(later.from())) {
        fault(later, "there is a gap after the row of the same key in line " + earlier.line());
      }
    }
    Row last = ofKey.getLast();
    if (form.gaps() == TableForm.Gaps.NONE && last.to() != null) {
      fault(last, "it ends and no row follows; this table may have no gap");
    }
  }

  private List<String> key(Row row) {
    return form.key().stream().map(column -> row.cells().getOrDefault(column.name(), "")).toList();
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.length() - 1).replace(ESCAPED_BAR, BAR_MARK);
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) {
      cells.add(cell.strip().replace(BAR_MARK, "|"));
    }
    return cells;
  }

  private void fault(Row row, String text) {
    fault(row.line(), String.join(" | ", key(row)), text);
  }

  private void fault(int line, String row, String text) {
    faults.add(new PolicyFault(form.file(), line, row, text));
  }
}
