package cursitor.dmv907.policy;

import cursitor.dmv907.Field;
import cursitor.policy.PolicyFault;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold of the tables together, beyond what each one's form says.
final class PolicyChecks {
  private PolicyChecks() {}

  static void check(Tables tables, List<PolicyFault> faults) {
    Table limits = tables.find(Dmv907Tables.LIMITS).orElse(null);
    if (limits != null) {
      for (Limit limit : Limit.values()) {
        if (limits.ever(limit.key()).isEmpty()) {
          faults.add(fault(limits, 0, "the limit " + limit.key() + " has no row"));
        }
      }
      faults.addAll(limits.strangers(Stream.of(Limit.values()).map(Limit::key)));
    }
    Table usual = tables.find(Dmv907Tables.USUAL_VALUES).orElse(null);
    if (usual != null) {
      for (Field field : List.of(Field.DRIVER_LICENSE_STATE, Field.NOTICE_TYPE)) {
        if (usual.ever(field.logicalName()).isEmpty()) {
          faults.add(fault(usual, 0, "the field " + field.logicalName() + " has no row"));
        }
      }
    }
    ranges(tables.find(Dmv907Tables.SECTIONS).orElse(null), faults);
    ranges(tables.find(Dmv907Tables.EXEMPTIONS).orElse(null), faults);
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

  private static PolicyFault fault(Table table, int line, String text) {
    return new PolicyFault(table.form().file(), line, "", text);
  }
}
