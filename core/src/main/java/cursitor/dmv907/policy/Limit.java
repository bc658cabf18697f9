package cursitor.dmv907.policy;

/// The numbers in `limits.table`. Each name ends in its unit.
public enum Limit {
  CLOCK_TOLERANCE_MINUTES("clockToleranceMinutes"),
  LEAST_AGE_YEARS("leastAgeYears"),
  MOST_AGE_YEARS("mostAgeYears"),
  SUSPENSION_AFTER_DAYS("suspensionAfterDays"),
  NOTICE_KEPT_YEARS("noticeKeptYears"),
  RELEASE_DUE_DAYS("releaseDueDays"),
  CONVICTION_DUE_DAYS("convictionDueDays"),
  ANSWER_OVERDUE_HOURS("answerOverdueHours"),
  X_NUMBER_DIGITS("xNumberDigits");

  private final String key;

  Limit(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
