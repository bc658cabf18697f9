package cursitor.server.tell.stand;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands of a case/party at the desks of this node.
///
/// @param desks a line for each desk, as a story tells it
/// @param data obligations, flags and addresses as the desk nearest to the court has them; null
///   where none has any (any more)
/// @param balances what was owed from when on, the oldest first
/// @param timers the next one first
public record FareStands(
    PartyKey party,
    List<String> desks,
    @Nullable CaseParty data,
    List<BalancePoint> balances,
    List<StandingHold> holds,
    List<DocketLine> docket,
    List<Timer> timers) {
  public FareStands {
    desks = List.copyOf(desks);
    balances = List.copyOf(balances);
    holds = List.copyOf(holds);
    docket = List.copyOf(docket);
    timers = List.copyOf(timers);
  }

  @Override
  public String toString() {
    return "FareStands " + party;
  }
}
