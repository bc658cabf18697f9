package cursitor.fare.update;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A case/party that was submitted some times, and what a court sends of it.
///
/// @param told what follows the first submission, in the court's order
/// @param last the case/party in the end
public record SubmissionsAtRandom(CaseParty first, List<Told> told, CaseParty last) {
  private static final int SUBMISSIONS = 4;

  /// One transaction, and its place among those of its submission.
  public record Told(CourtTransaction transaction, Group group) {}

  public static SubmissionsAtRandom of(long seed) {
    CasesAtRandom cases = new CasesAtRandom(seed, false);
    CaseParty first = cases.first();
    CaseParty now = first;
    List<Told> told = new ArrayList<>();
    for (int i = 1; i < SUBMISSIONS; i++) {
      CaseParty next = cases.later();
      List<CourtTransaction> path =
          Differences.between(now, next, each -> each.type().startsWith("PAY"));
      UUID group = new UUID(seed, i);
      for (CourtTransaction each : path) {
        told.add(new Told(each, new Group(group, path.indexOf(each) + 1, path.size())));
      }
      now = next;
    }
    return new SubmissionsAtRandom(first, told, now);
  }

  /// What must be the same in whatever order it came.
  public record Outcome(Map<ObligationKey, Long> owed, ControlFlags flags, Set<String> movements) {
    public static Outcome of(CaseParty data) {
      Map<ObligationKey, Long> owed = new HashMap<>();
      for (Obligation each : data.obligations()) {
        owed.put(each.key(), each.balance());
      }
      return new Outcome(
          owed,
          data.flags(),
          data.financials().stream().map(FinancialTransaction::number).collect(Collectors.toSet()));
    }
  }
}
