package cursitor.fare.policy;

/// The numbers in `limits.table`. Each name ends in its unit.
public enum FareLimit {
  REMINDER_BEFORE_DAYS("reminderBeforeDays"),
  FIRST_NOTICE_AFTER_DAYS("firstNoticeAfterDays"),
  CIVIL_DUE_DAYS("civilDueDays"),
  SECOND_NOTICE_AFTER_DAYS("secondNoticeAfterDays"),
  DELINQUENT_AFTER_DAYS("delinquentAfterDays"),
  GRACE_HOURS("graceHours"),
  ATTEMPTS_BEFORE_HOLD("attemptsBeforeHold"),
  CONFIRMATION_DUE_DAYS("confirmationDueDays"),
  ECHO_DUE_DAYS("echoDueDays"),
  MVD_ANSWER_DUE_DAYS("mvdAnswerDueDays"),
  RELEASE_RESEND_HOURS("releaseResendHours"),
  HOLD_RETRY_DAYS("holdRetryDays"),
  RELEASE_DUE_DAYS("releaseDueDays"),
  CIVIL_BAR_MONTHS("civilBarMonths"),
  LOW_YIELD_MONTHS("lowYieldMonths"),
  PROSECUTOR_TOLD_DAYS("prosecutorToldDays"),
  PARKED_HOURS("parkedHours"),
  SEAL_MINUTES("sealMinutes"),
  SILENT_COURT_DAYS("silentCourtDays"),
  DAILY_SENDER_DAYS("dailySenderDays"),
  REPORT_FIRST_AGE_DAYS("reportFirstAgeDays"),
  REPORT_SECOND_AGE_DAYS("reportSecondAgeDays"),
  REPORT_THIRD_AGE_DAYS("reportThirdAgeDays"),
  ECHO_CHASE_DAYS("echoChaseDays"),
  ANSWER_CHASE_DAYS("answerChaseDays"),
  CHASE_AGAIN_DAYS("chaseAgainDays");

  private final String key;

  FareLimit(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
