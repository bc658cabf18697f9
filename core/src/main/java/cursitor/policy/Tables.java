package cursitor.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The tables one policy consists of.
public final class Tables {
  /// By file name: a string remembers its hash, a form does not.
  private final Map<String, Table> byFile;

  private final String version;

  private Tables(Map<String, Table> byFile) {
    this.byFile = byFile;
    this.version = version(byFile.values().stream().map(Named::of).toList());
  }

  /// Reads tables of the given forms from texts by file name. What is wrong is added to the faults:
  /// files that are missing or not known, and everything wrong within one.
  public static Tables read(
      List<TableForm> forms, Map<String, String> files, List<PolicyFault> faults) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (TableForm form : forms) {
      String text = files.get(form.file());
      if (text == null) {
        faults.add(new PolicyFault(form.file(), 0, "", "the file is missing"));
      } else {
        int before = faults.size();
        Table table = TableReader.read(form, text, faults);
        if (!table.rows().isEmpty() || faults.size() == before) {
          tables.put(form.file(), table);
        }
      }
    }
    List<String> names = forms.stream().map(TableForm::file).toList();
    files.keySet().stream()
        .filter(Predicate.not(names::contains))
        .sorted()
        .forEach(name -> faults.add(new PolicyFault(name, 0, "", "no such table; " + names)));
    return new Tables(tables);
  }

  /// All that were read, in the order of their forms.
  public List<Table> all() {
    return List.copyOf(byFile.values());
  }

  /// The table of a form, if its file was there and anything in it could be read.
  public Optional<Table> find(TableForm form) {
    return Optional.ofNullable(byFile.get(form.file()));
  }

  /// The table of a form, which must have been read.
  public Table table(TableForm form) {
    return find(form)
        .orElseThrow(() -> new IllegalStateException("the policy was made without " + form.file()));
  }

  public Optional<Row> row(TableForm form, LocalDate day, String... key) {
    return table(form).row(day, key);
  }

  /// The row of a day, or before its first day that of the first.
  public Row always(TableForm form, LocalDate day, String key) {
    return row(form, day, key).orElseGet(() -> table(form).ever(key).getFirst());
  }

  /// Whether the key has a row on any day.
  public boolean isEver(TableForm form, String key) {
    return !table(form).ever(key).isEmpty();
  }

  public Stream<Row> rows(TableForm form) {
    return table(form).all().stream();
  }

  /// The version most tables have, and after it every table that has another one.
  public String version() {
    return version;
  }

  private static String version(List<Named> tables) {
    Map<String, Integer> counts = new HashMap<>();
    tables.forEach(table -> counts.merge(table.version(), 1, Integer::sum));
    String usual =
        counts.entrySet().stream()
            .max(
                Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    TreeMap<String, String> others = new TreeMap<>();
    for (Named table : tables) {
      if (!table.version().equals(usual)) {
        others.put(table.file(), table.version());
      }
    }
    List<String> parts = new ArrayList<>(List.of(usual));
    others.forEach((file, other) -> parts.add(file + " " + other));
    return String.join(", ", parts);
  }

  private record Named(String file, String version) {
    static Named of(Table table) {
      return new Named(table.form().file(), table.version());
    }
  }
}
