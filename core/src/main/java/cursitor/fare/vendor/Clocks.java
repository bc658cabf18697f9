package cursitor.fare.vendor;

import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The timers T1 to T6 of one account: which run, which pause, and when they end.
///
/// They are worked out anew from what is on file each time something has happened; a timer whose
/// end is the same as before goes on as it was, paused time included.
final class Clocks {
  private final AccountSitting sitting;

  Clocks(AccountSitting sitting) {
    this.sitting = sitting;
  }

  void review() {
    for (Clock.Kind kind : Clock.Kind.values()) {
      review(kind);
    }
    resumption();
  }

  private void review(Clock.Kind kind) {
    Clock had = schedule().clock(kind);
    Instant end = end(kind);
    if (end == null) {
      if (had != null) {
        stop(had);
        sitting.set(sitting.account().with(schedule().without(kind)));
      }
    } else if (had == null || !had.end().equals(end)) {
      Duration left = left(end);
      set(pauses(kind) ? new Clock.Paused(kind, end, left) : running(kind, end, left));
    } else if (pauses(kind) && had instanceof Clock.Running(_, _, var dueAt)) {
      stop(had);
      set(new Clock.Paused(kind, end, left(dueAt)));
    } else if (!pauses(kind) && had instanceof Clock.Paused(_, _, var left)) {
      set(running(kind, end, left));
    }
  }

  private Schedule schedule() {
    return sitting.account().schedule();
  }

  private void set(Clock clock) {
    Clock had = schedule().clock(clock.kind());
    if (had != null && clock instanceof Clock.Paused) {
      stop(had);
    }
    sitting.set(sitting.account().with(schedule().with(clock)));
    if (clock instanceof Clock.Running(var kind, _, var dueAt)) {
      sitting.alarm(kind.alarm(), dueAt);
    }
  }

  private void stop(Clock clock) {
    if (clock instanceof Clock.Running) {
      sitting.cancel(clock.kind().alarm());
    }
  }

  private Duration left(Instant due) {
    Duration left = Duration.between(sitting.now(), due);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// What rings by the day rings at the start of one, however much of a day was left (A26).
  private Clock running(Clock.Kind kind, Instant end, Duration left) {
    Instant due = sitting.now().plus(left);
    Instant start = sitting.startOf(sitting.day(due));
    boolean between = kind.byDay() && !left.isZero() && !due.equals(start);
    return new Clock.Running(
        kind, end, between ? sitting.startOf(sitting.day(due).plusDays(1)) : due);
  }

  /// Suspend pauses all (FARE-64, A26); so does having nothing to collect. A reminder collects
  /// nothing: while suspended it has no end at all.
  private boolean pauses(Clock.Kind kind) {
    return switch (kind) {
      case REMINDER -> false;
      case POST1, POST2 ->
          sitting.suspended() || sitting.file().amountDue() <= 0 || mail().stopped();
      case DELINQUENCY, GRACE -> sitting.suspended() || sitting.file().amountDue() <= 0;
    };
  }

  private Mail mail() {
    return sitting.account().mail();
  }

  private @Nullable Instant end(Clock.Kind kind) {
    return switch (kind) {
      case REMINDER -> reminder();
      case POST1 -> first();
      case POST2 -> second();
      case DELINQUENCY -> delinquency();
      case GRACE -> grace();
    };
  }

  /// T1. Followed by FARE-07: a new appearance date has another end.
  private @Nullable Instant reminder() {
    CaseParty caseParty = sitting.account().caseParty();
    LocalDateTime appearance = caseParty.firstAppearance();
    if (appearance == null
        || !caseParty.undisposed()
        || caseParty.data().origin() != Origin.DAY_FORWARD
        || sitting.suspended()
        || mail().stopped()
        || mail().last(MailedNotice.Kind.REMINDER).isPresent()
        || !sitting.office().today().isBefore(appearance.toLocalDate())) {
      return null;
    }
    return sitting.startOf(
        appearance.toLocalDate().minusDays(sitting.office().limit(FareLimit.REMINDER_BEFORE_DAYS)));
  }

  /// T2: JUSTIS says from which day.
  private @Nullable Instant first() {
    StreamPlacement placement = schedule().placement();
    return placement == null
            || placement.step() != Step.POST1
            || mail().last(MailedNotice.Kind.POST1).isPresent()
        ? null
        : sitting.startOf(placement.from());
  }

  /// T3: so many days after the first one, never before the day JUSTIS names. A second notice that
  /// came back is mailed again where the court lets that stop the 29 days (T15).
  private @Nullable Instant second() {
    StreamPlacement placement = schedule().placement();
    SentNotice second = mail().last(MailedNotice.Kind.POST2).orElse(null);
    if (second != null) {
      return counts(second) || sitting.account().debt().delinquency() != null
          ? null
          : sitting.startOf(sitting.day(second.notice().mailedAt()));
    }
    if (placement == null || (placement.step() != Step.POST1 && placement.step() != Step.POST2)) {
      return null;
    }
    LocalDate named = placement.step() == Step.POST2 ? placement.from() : LocalDate.MIN;
    LocalDate after =
        mail()
            .last(MailedNotice.Kind.POST1)
            .map(first -> plus(first.notice().mailedAt(), FareLimit.SECOND_NOTICE_AFTER_DAYS))
            .orElse(LocalDate.MIN);
    LocalDate day = named.isAfter(after) ? named : after;
    return day.equals(LocalDate.MIN) ? null : sitting.startOf(day);
  }

  /// So many days later, by the policy of the day it is counted from.
  private LocalDate plus(Instant at, FareLimit days) {
    LocalDate day = sitting.day(at);
    return day.plusDays(sitting.office().policy().limit(day, days));
  }

  private boolean counts(SentNotice second) {
    return !second.returned()
        || !sitting.office().court(sitting.file().party(), CourtProfile::bouncedNoticeStopsClock);
  }

  /// T4: the day of mailing is day 0 (A9). After a delinquency that was taken back the days are
  /// counted from then, so that the same money is not declared again at once.
  private @Nullable Instant delinquency() {
    Delinquency was = sitting.account().debt().delinquency();
    Instant from = countedFrom();
    if (from == null || (was != null && was.stands())) {
      return null;
    }
    Instant withdrawn = was == null ? null : was.withdrawnAt();
    Instant start = withdrawn != null && withdrawn.isAfter(from) ? withdrawn : from;
    return sitting.startOf(plus(start, FareLimit.DELINQUENT_AFTER_DAYS));
  }

  /// When the second notice was mailed, whoever mailed it; null while there is none.
  @Nullable Instant countedFrom() {
    SentNotice second = mail().last(MailedNotice.Kind.POST2).orElse(null);
    if (second != null) {
      return counts(second) ? second.notice().mailedAt() : null;
    }
    StreamPlacement placement = schedule().placement();
    return placement != null && placement.step() == Step.AWAIT_DAY_29
        ? sitting.startOf(placement.from())
        : null;
  }

  /// T5: elapsed hours from the issue (A10).
  private @Nullable Instant grace() {
    Delinquency was = sitting.account().debt().delinquency();
    return was == null || !was.stands() || was.graceOver()
        ? null
        : was.issuedAt()
            .plus(
                Duration.ofHours(
                    sitting
                        .office()
                        .policy()
                        .limit(sitting.day(was.issuedAt()), FareLimit.GRACE_HOURS)));
  }

  /// T6: the pause ends by itself at the start of the day after its last.
  private void resumption() {
    ControlFlags.Suspension suspension = sitting.account().caseParty().flags().suspension();
    LocalDate until = suspension == null ? null : suspension.until();
    if (until != null && sitting.suspended()) {
      sitting.alarm(AccountSitting.RESUME, sitting.startOf(until.plusDays(1)));
    }
  }

  /// A timer has rung. Whether it may still be acted on is looked at now.
  void rang(Clock.Kind kind) {
    if (!(schedule().clock(kind) instanceof Clock.Running(_, var end, var dueAt))
        || dueAt.isAfter(sitting.now())) {
      return;
    }
    sitting.set(sitting.account().with(schedule().with(new Clock.RunOut(kind, end))));
    switch (kind) {
      case REMINDER, POST1, POST2 -> {} // what has run out is mailed by the review
      case DELINQUENCY -> new Delinquencies(sitting).declare(countedFrom());
      case GRACE -> new Delinquencies(sitting).graceOver();
    }
  }
}
