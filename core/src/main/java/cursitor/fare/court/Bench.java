package cursitor.fare.court;

import cursitor.exchange.CaseFile;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /// Whether the register books itself what the vendor and JUSTIS announce.
  boolean booksAtOnce() {
    return profile().filter(CourtProfile::booksAtOnce).isPresent();
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

  /// The registers that carry a term at this point of the decision.
  List<RegisterSitting> having(SearchTerm term) {
    Stream<CaseFile> stored =
        files.having(court, minutes.mode(), term, RegisterFile.class).stream().map(each -> each);
    return Stream.concat(stored, minutes.kept().stream())
        .map(CaseFile::key)
        .distinct()
        .flatMap(key -> sitting(key).stream())
        .filter(each -> each.file().terms().contains(term))
        .toList();
  }

  /// The registers by whose keys JUSTIS knows a case/party: its own, or, where nothing is sent
  /// under that, those of the keys it had before.
  List<RegisterSitting> toldOf(RegisterSitting sitting) {
    return toldOf(sitting, new HashSet<>());
  }

  private List<RegisterSitting> toldOf(RegisterSitting sitting, Set<CaseKey> seen) {
    if (!seen.add(sitting.key())) {
      return List.of();
    }
    return switch (sitting.file().life()) {
      case Life.HeldBack(PartyKey predecessor) -> sitting(predecessor).stream().toList();
      case Life.Outside _ ->
          having(RegisterFile.formerTerm(sitting.file().party())).stream()
              .flatMap(each -> toldOf(each, seen).stream())
              .toList();
      case Life.InFare _, Life.Recalled _, Life.Deleted _ -> List.of(sitting);
    };
  }

  /// The register of the key a case/party has now, its own where it has not moved; empty where the
  /// court has none of that key.
  Optional<RegisterSitting> latest(RegisterSitting sitting) {
    Optional<RegisterSitting> found = Optional.of(sitting);
    Set<CaseKey> seen = new HashSet<>();
    while (found.isPresent() && seen.add(found.get().key())) {
      PartyKey next = found.get().file().life().next();
      if (next == null) {
        return found;
      }
      found = sitting(next);
    }
    return Optional.empty();
  }

  /// Whether FARE counts it as money paid (A12).
  boolean isFinancial(FinancialTransaction each) {
    return policy
        .financialType(today(), each.type())
        .filter(row -> row.yes("financial"))
        .isPresent();
  }
}
