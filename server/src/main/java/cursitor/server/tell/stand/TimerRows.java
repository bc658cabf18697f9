package cursitor.server.tell.stand;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.policy.Limit;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.policy.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which row of the policy says how long a timer runs.
final class TimerRows {
  private static final Map<String, FareLimit> VENDOR = new LinkedHashMap<>();
  private static final Map<String, FareLimit> JUSTIS = new LinkedHashMap<>();
  private static final Map<String, FareLimit> COURT = new LinkedHashMap<>();

  static {
    VENDOR.put("reminder", FareLimit.REMINDER_BEFORE_DAYS);
    VENDOR.put("post1", FareLimit.FIRST_NOTICE_AFTER_DAYS);
    VENDOR.put("post2", FareLimit.SECOND_NOTICE_AFTER_DAYS);
    VENDOR.put("delinquency", FareLimit.DELINQUENT_AFTER_DAYS);
    VENDOR.put("grace", FareLimit.GRACE_HOURS);
    VENDOR.put("low-yield", FareLimit.LOW_YIELD_MONTHS);
    VENDOR.put("parked", FareLimit.PARKED_HOURS);
    VENDOR.put("recall-awaited", FareLimit.PARKED_HOURS);
    VENDOR.put("answer/", FareLimit.MVD_ANSWER_DUE_DAYS);
    VENDOR.put("release/", FareLimit.RELEASE_RESEND_HOURS);
    VENDOR.put("retry/", FareLimit.HOLD_RETRY_DAYS);
    JUSTIS.put("gap from", FareLimit.PARKED_HOURS);
    JUSTIS.put("recall of", FareLimit.PARKED_HOURS);
    JUSTIS.put("echo of", FareLimit.ECHO_DUE_DAYS);
    JUSTIS.put("deletion", FareLimit.SEAL_MINUTES);
    JUSTIS.put("confirmation of", FareLimit.CONFIRMATION_DUE_DAYS);
    COURT.put("gap", FareLimit.PARKED_HOURS);
    COURT.put("PAYMENT", FareLimit.CONFIRMATION_DUE_DAYS);
    COURT.put("FEE", FareLimit.ECHO_DUE_DAYS);
  }

  private final FarePolicy fare;
  private final Dmv907Policy dmv907;

  TimerRows(FarePolicy fare, Dmv907Policy dmv907) {
    this.fare = fare;
    this.dmv907 = dmv907;
  }

  /// The row of the policy of that day; empty where the timer's end is no matter of policy.
  String of(String kind, String alarm, LocalDate day) {
    Map<String, FareLimit> limits =
        switch (kind) {
          case AccountFile.KIND -> VENDOR;
          case HubFile.KIND -> JUSTIS;
          case RegisterFile.KIND -> COURT;
          default -> Map.of();
        };
    if (kind.equals(CourtFile.KIND)) {
      return told(dmv907.limitRow(day, Limit.ANSWER_OVERDUE_HOURS), dmv907.version());
    }
    return limits.entrySet().stream()
        .filter(each -> alarm.startsWith(each.getKey()))
        .findFirst()
        .map(each -> told(fare.limitRow(day, each.getValue()), fare.version()))
        .orElse("");
  }

  private static String told(Row row, String version) {
    return "%s line %d (%s%s) of policy %s"
        .formatted(
            row.table(), row.line(), row.confirmed() ? "" : "unconfirmed; ", row.source(), version);
  }
}
