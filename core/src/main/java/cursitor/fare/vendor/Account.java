package cursitor.fare.vendor;

import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Obligation;
import java.time.Instant;

/// What the vendor knows of an account, and what it has done about it.
///
/// @param caseParty the data as the court has told them, and the vendor's own finds
/// @param openedAt when it came to FARE
/// @param midGroup a submission has begun and not ended; the rules wait for its last transaction
/// @param failedToAppear the TTEAP FTA Flag (FARE-22)
public record Account(
    CaseParty caseParty,
    Instant openedAt,
    boolean midGroup,
    boolean failedToAppear,
    Schedule schedule,
    Mail mail,
    Debt debt) {

  static Account opened(CaseParty caseParty, Instant at) {
    return new Account(caseParty, at, false, false, Schedule.NONE, Mail.NONE, Debt.NONE);
  }

  Account with(CaseParty next) {
    return new Account(next, openedAt, midGroup, failedToAppear, schedule, mail, debt);
  }

  Account midGroup(boolean now) {
    return new Account(caseParty, openedAt, now, failedToAppear, schedule, mail, debt);
  }

  Account failedToAppear(boolean flag) {
    return new Account(caseParty, openedAt, midGroup, flag, schedule, mail, debt);
  }

  Account with(Schedule next) {
    return new Account(caseParty, openedAt, midGroup, failedToAppear, next, mail, debt);
  }

  Account with(Mail next) {
    return new Account(caseParty, openedAt, midGroup, failedToAppear, schedule, next, debt);
  }

  Account with(Debt next) {
    return new Account(caseParty, openedAt, midGroup, failedToAppear, schedule, mail, next);
  }

  /// Cents owed by the court's books: as rolled up after disposition (FARE-38), unless something
  /// has moved since.
  long courtBalance() {
    Debt.RolledUp sum = debt.rolledUp();
    long mirrored = caseParty.balance();
    return sum != null && !caseParty.undisposed() && sum.mirrored() == mirrored
        ? sum.balance()
        : mirrored;
  }

  /// Whether the court has booked the Delinquency Fee, which is its echo (FARE-78, T9).
  boolean echoed() {
    return caseParty.obligations().stream()
        .anyMatch(each -> each.cause() == Obligation.Cause.FARE_DELINQUENCY);
  }

  @Override
  public String toString() {
    return "Account of " + caseParty.key();
  }
}
