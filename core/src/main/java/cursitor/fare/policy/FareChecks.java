package cursitor.fare.policy;

import cursitor.policy.PolicyFault;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.Tables;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What must hold of the tables together, beyond what each one's form says.
final class FareChecks {
  private FareChecks() {}

  /// What must be there before the tables can be used at all.
  static void check(Tables tables, List<PolicyFault> faults) {
    tables
        .find(FareTables.LIMITS)
        .ifPresent(limits -> {
          for (FareLimit limit : FareLimit.values()) {
            required(limits, limit.key(), faults);
          }
          faults.addAll(limits.strangers(Stream.of(FareLimit.values()).map(FareLimit::key)));
        });
    tables
        .find(FareTables.SWITCHES)
        .ifPresent(switches -> {
          for (FareSwitch each : FareSwitch.values()) {
            required(switches, each.key(), faults);
          }
          faults.addAll(switches.strangers(Stream.of(FareSwitch.values()).map(FareSwitch::key)));
        });
    tables
        .find(FareTables.THRESHOLDS)
        .ifPresent(
            thresholds -> faults.addAll(thresholds.strangers(Stream.of(FarePolicy.MONEY_HOLD))));
  }

  private static void required(Table table, String key, List<PolicyFault> faults) {
    if (table.ever(key).isEmpty()) {
      faults.add(new PolicyFault(table.form().file(), 0, "", key + " has no row"));
    }
  }

  /// The ages of the daily report ascend, on every day on which one of them changes.
  private static void ages(FarePolicy policy, List<PolicyFault> faults) {
    List<FareLimit> ages =
        List.of(
            FareLimit.REPORT_FIRST_AGE_DAYS,
            FareLimit.REPORT_SECOND_AGE_DAYS,
            FareLimit.REPORT_THIRD_AGE_DAYS);
    for (Row row : policy.table(FareTables.LIMITS).all()) {
      boolean isAge = ages.stream().anyMatch(age -> age.key().equals(row.text("limit")));
      List<Integer> days = ages.stream().map(age -> policy.limit(row.from(), age)).toList();
      if (isAge && (days.get(0) >= days.get(1) || days.get(1) >= days.get(2))) {
        faults.add(fault(row, "number", "the three ages of the daily report must ascend"));
      }
    }
  }

  /// No year is left out between two that have holidays.
  private static void holidays(FarePolicy policy, List<PolicyFault> faults) {
    TreeSet<Integer> years = new TreeSet<>();
    policy.table(FareTables.HOLIDAYS).all().forEach(row -> years.add(row.from().getYear()));
    for (Integer year : years) {
      Integer next = years.higher(year);
      if (next != null && next > year + 1) {
        faults.add(
            new PolicyFault(
                FareTables.HOLIDAYS.file(), 0, "", "no holiday of " + (year + 1) + " is here"));
      }
    }
  }

  /// Words of one table that another must know.
  static void check(FarePolicy policy, List<PolicyFault> faults) {
    ages(policy, faults);
    holidays(policy, faults);
    List<Row> fees = policy.table(FareTables.FEES).all();
    for (Row court : policy.table(FareTables.COURTS).all()) {
      String schedule = court.text("feeSchedule");
      if (fees.stream().noneMatch(fee -> fee.text("schedule").equals(schedule))) {
        faults.add(fault(court, "court", "fees.table has no schedule " + schedule));
      }
    }
    for (Row fee : fees) {
      if (policy.obligationCode(fee.from(), fee.text("fee")).isEmpty()) {
        faults.add(fault(fee, "fee", "obligation-codes.table has no such code on that day"));
      }
    }
  }

  private static PolicyFault fault(Row row, String column, String text) {
    return new PolicyFault(row.table(), row.line(), row.text(column), text);
  }
}
