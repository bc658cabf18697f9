package cursitor.server.api;

import cursitor.exchange.OperatingMode;
import java.util.List;

/// What a court's register has of one of its cases.
///
/// @param caseNumber as it was asked for
/// @param parties those that were ever submitted
record CaseView(String court, String caseNumber, OperatingMode mode, List<PartyView> parties) {
  CaseView {
    parties = List.copyOf(parties);
  }
}
