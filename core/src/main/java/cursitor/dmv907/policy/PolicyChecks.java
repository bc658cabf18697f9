package cursitor.dmv907.policy;

import cursitor.dmv907.Field;
import cursitor.policy.PolicyFault;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.TableForm;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What must hold of the tables together, beyond what each one's form says.
final class PolicyChecks {
  private PolicyChecks() {}

  static void check(Map<TableForm, Table> tables, List<PolicyFault> faults) {
    Table limits = tables.get(Dmv907Tables.LIMITS);
    if (limits != null) {
      for (Limit limit : Limit.values()) {
        if (limits.ever(limit.key()).isEmpty()) {
          faults.add(fault(limits, 0, "the limit " + limit.key() + " has no row"));
        }
      }
    }
    Table usual = tables.get(Dmv907Tables.USUAL_VALUES);
    if (usual != null) {
      for (Field field : List.of(Field.DRIVER_LICENSE_STATE, Field.NOTICE_TYPE)) {
        if (usual.ever(field.logicalName()).isEmpty()) {
          faults.add(fault(usual, 0, "the field " + field.logicalName() + " has no row"));
        }
      }
    }
    ranges(tables.get(Dmv907Tables.SECTIONS), faults);
    ranges(tables.get(Dmv907Tables.EXEMPTIONS), faults);
  }

  private static void ranges(@Nullable Table table, List<PolicyFault> faults) {
    if (table == null) {
      return;
    }
    for (Row row : table.all()) {
      boolean first = row.text("first").isEmpty();
      boolean last = row.text("last").isEmpty();
      boolean code = row.text("statuteCode").isEmpty();
      if (first != last || first != code) {
        faults.add(
            fault(
                table, row.line(), "statuteCode, first and last are given together or not at all"));
      } else if (!first && backwards(row)) {
        faults.add(fault(table, row.line(), "the last section comes before the first"));
      }
    }
  }

  private static boolean backwards(Row row) {
    return SectionNumber.parse(row.text("last")).compareTo(SectionNumber.parse(row.text("first")))
        < 0;
  }

  /// The version most tables have, and after it every table that has another one.
  static String version(Collection<Table> tables) {
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
    for (Table table : tables) {
      if (!table.version().equals(usual)) {
        others.put(table.form().file(), table.version());
      }
    }
    StringBuilder version = new StringBuilder(usual);
    others.forEach((file, other) -> version.append(", ").append(file).append(' ').append(other));
    return version.toString();
  }

  private static PolicyFault fault(Table table, int line, String text) {
    return new PolicyFault(table.form().file(), line, "", text);
  }
}
