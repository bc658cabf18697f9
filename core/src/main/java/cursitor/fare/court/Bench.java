package cursitor.fare.court;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.lane.Minutes;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FarePolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One court on one occasion: its policy, its registers as they stand, and the minutes of what is
/// being decided.
record Bench(
    OrganizationId court, OrganizationId justis, FarePolicy policy, Files files, Minutes minutes) {
  LocalDate today() {
    return policy.day(minutes.at());
  }

  Optional<CourtProfile> profile() {
    return policy.court(today(), court.value());
  }

  CaseKey key(PartyKey party) {
    return RegisterFile.key(minutes.mode(), party);
  }

  /// The register as it stands at this point of the decision.
  Optional<RegisterSitting> sitting(CaseKey key) {
    if (minutes.kept(key) instanceof RegisterFile kept) {
      return Optional.of(new RegisterSitting(this, kept));
    }
    return files.find(key, RegisterFile.class).map(file -> new RegisterSitting(this, file));
  }

  /// Empty for the key of another court, whose register is not this bench's business.
  Optional<RegisterSitting> sitting(PartyKey party) {
    return party.court().equals(court) ? sitting(key(party)) : Optional.empty();
  }

  /// The registers that carry a term.
  List<RegisterSitting> having(SearchTerm term) {
    return files.having(court, minutes.mode(), term, RegisterFile.class).stream()
        .map(file -> sitting(file.key()).orElseThrow())
        .toList();
  }

  /// Whether FARE counts it as money paid (A12).
  boolean isFinancial(FinancialTransaction each) {
    return policy
        .financialType(today(), each.type())
        .filter(row -> row.yes("financial"))
        .isPresent();
  }
}
