package cursitor.server.tell.stand;

import cursitor.exchange.OrganizationId;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.tell.Readings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was owed from when on, reckoned again from what the court told.
final class Balances {
  private final PartyKey party;
  private final Records records;
  private final Set<Object> seen = new HashSet<>();
  private final List<BalancePoint> points = new ArrayList<>();
  private @Nullable CaseParty known;

  Balances(PartyKey party, Records records) {
    this.party = party;
    this.records = records;
  }

  /// @param messages in the order of their numbers
  List<BalancePoint> of(List<KeptMessage> messages) {
    for (KeptMessage message : messages) {
      if (message.reference() == 0
          && Readings.message(records.bytes(message.number())).orElse(null)
              instanceof FareMessage told
          && isOfTheCourt(told)
          && seen.add(told.header().messageId())
          && told.transaction() instanceof CourtTransaction transaction) {
        take(message, transaction);
      }
    }
    return points;
  }

  /// JUSTIS passes on what a court told under an id of its own.
  private boolean isOfTheCourt(FareMessage told) {
    OrganizationId sender = told.header().sender();
    return told.party().fileName().equals(party.fileName()) && sender.equals(party.court());
  }

  private void take(KeptMessage message, CourtTransaction transaction) {
    CaseParty before = known;
    if (transaction instanceof CourtTransaction.CaseAdd add) {
      known = add.caseParty();
    } else if (before != null
        && Updates.apply(before, transaction) instanceof Updated.To(CaseParty next)) {
      known = next;
    }
    if (known != null) {
      point(message, known);
    }
  }

  private void point(KeptMessage message, CaseParty now) {
    Map<ObligationKey, Long> each = new LinkedHashMap<>();
    now.obligations().forEach(obligation -> each.put(obligation.key(), obligation.balance()));
    if (points.isEmpty() || !points.getLast().byObligation().equals(each)) {
      points.add(new BalancePoint(message.keptAt(), message.number(), now.balance(), each));
    }
  }
}
