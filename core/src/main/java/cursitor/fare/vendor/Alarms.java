package cursitor.fare.vendor;

import cursitor.fare.FareCode;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.List;

/// The alarms of one account. One that rings late, or for what has moved on, does nothing.
final class Alarms {
  private final AccountSitting sitting;

  Alarms(AccountSitting sitting) {
    this.sitting = sitting;
  }

  void rang(String alarm) {
    if (alarm.equals(AccountSitting.PARKED)) {
      parked();
    } else if (alarm.equals(AccountSitting.RECALL_AWAITED)) {
      recallAwaited();
    } else if (alarm.startsWith(Holds.ANSWER) || alarm.startsWith(Holds.RELEASE)) {
      new Holds(sitting).rang(alarm);
    } else if (sitting.open()) {
      onOpenAccount(alarm);
    }
  }

  private void parked() {
    if (sitting.file().lanes().inbound().hasGap()) {
      sitting.items().gap();
    }
  }

  private void recallAwaited() {
    if (!sitting.file().waiting().isEmpty()) {
      sitting
          .items()
          .trace(
              FareCode.E009.code(),
              null,
              "The recall of the former key has not come, and the new one waits for it. Ask JUSTIS.");
    }
  }

  private void onOpenAccount(String alarm) {
    if (alarm.startsWith(Holds.RETRY)) {
      new Holds(sitting).rang(alarm);
    } else if (alarm.equals(AccountSitting.LOW_YIELD)) {
      lowYield();
    } else if (sitting.account().midGroup()) {
      // the rest of a submission is on its way; the rules look at nothing half
      sitting.alarm(
          alarm,
          sitting.now().plus(Duration.ofHours(sitting.office().limit(FareLimit.PARKED_HOURS))));
    } else {
      for (Clock.Kind kind : Clock.Kind.values()) {
        if (kind.alarm().equals(alarm)) {
          new Clocks(sitting).rang(kind);
        }
      }
      sitting.review();
    }
  }

  /// T13.
  private void lowYield() {
    Account account = sitting.account();
    sitting.set(account.with(account.debt().ofLowYield()));
    sitting.because(
        "low yield",
        "marked",
        sitting.row(sitting.day(account.openedAt()), FareLimit.LOW_YIELD_MONTHS),
        List.of("in FARE since: " + sitting.day(account.openedAt())));
  }
}
