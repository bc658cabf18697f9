package cursitor.server.reconcile.daily;

import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.Row;
import cursitor.server.reconcile.daily.DailyReport.Concern;
import cursitor.server.reconcile.daily.DailyReport.PartnerTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds the figures that have crossed their limits.
final class Concerns {
  private final FarePolicy policy;
  private final Asked asked;
  private final LocalDate day;
  private final List<Concern> found = new ArrayList<>();

  Concerns(FarePolicy policy, Asked asked) {
    this.policy = policy;
    this.asked = asked;
    day = policy.day(asked.madeAt());
  }

  List<Concern> found() {
    return List.copyOf(found);
  }

  void look(String court, String partner, PairTally tally) {
    boolean own = asked.id().value().equals(court);
    long echoes = tally.echoesOverdue();
    if (echoes > 0) {
      String sentence =
          own
              ? "%d announced by %s and not booked after %d days. Book them, and tell that they are booked; the daily report lists them."
              : "%d announced about cases of "
                  + court
                  + " and not taken up by %s after %d days. Ask there; the daily report lists them.";
      add(Concern.Kind.ECHO_MISSING, court, partner, echoes, FareLimit.ECHO_CHASE_DAYS, sentence);
    }
    long answers = tally.answersOverdue();
    if (answers > 0) {
      add(
          Concern.Kind.ANSWER_MISSING,
          court,
          partner,
          answers,
          FareLimit.ANSWER_CHASE_DAYS,
          "%d messages about cases of "
              + court
              + " have no answer of %s after %d days. Ask there, and see that it is reached;"
              + " the daily report lists them.");
    }
  }

  void look(String partner, PartnerTotals totals) {
    if (totals.silent()) {
      add(
          Concern.Kind.SILENT,
          "",
          partner,
          totals.silentDays(),
          FareLimit.SILENT_COURT_DAYS,
          "%d business days without a transaction of %s, which sends daily; %d are usual at most."
              + " Ask there whether its system still sends.");
    }
  }

  private void add(
      Concern.Kind kind,
      String court,
      String partner,
      long count,
      FareLimit limit,
      String sentence) {
    Row row = policy.limitRow(day, limit);
    found.add(
        new Concern(
            kind,
            court,
            partner,
            count,
            row.text("limit") + " " + policy.limit(day, limit) + ", " + row.name(),
            sentence.formatted(count, partner, policy.limit(day, limit))));
  }
}
