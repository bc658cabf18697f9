package cursitor.fare.vendor;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Person;
import cursitor.fare.lane.Minutes;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a sitting of the vendor works with: who the partners are, the policy, the files, and the
/// minutes of this occasion.
record Office(
    OrganizationId vendor,
    OrganizationId justis,
    OrganizationId mvd,
    FarePolicy policy,
    Files files,
    Minutes minutes) {

  Instant now() {
    return minutes.at();
  }

  LocalDate today() {
    return policy.day(minutes.at());
  }

  int limit(FareLimit limit) {
    return policy.limit(today(), limit);
  }

  OperatingMode mode() {
    return minutes.mode();
  }

  /// What the court has chosen; a court without a row today has chosen nothing.
  boolean court(PartyKey party, Predicate<CourtProfile> choice) {
    return policy.court(today(), party.court().value()).filter(choice).isPresent();
  }

  CaseKey key(PartyKey party) {
    return AccountFile.key(vendor, mode(), party);
  }

  /// The file as these minutes leave it so far.
  Optional<AccountFile> find(CaseKey key) {
    return minutes.kept(key) instanceof AccountFile kept
        ? Optional.of(kept)
        : files.find(key, AccountFile.class);
  }

  /// The accounts that are one debtor's with this one, as these minutes leave them so far: joined
  /// by licence or MVD customer number, never by name.
  List<AccountFile> joined(AccountFile file, Person debtor) {
    Set<SearchTerm> terms = Set.copyOf(AccountFile.debtorTerms(debtor));
    Map<CaseKey, AccountFile> joined = new LinkedHashMap<>();
    terms.stream()
        .flatMap(term -> having(term).stream())
        .forEach(each -> joined.put(each.key(), each));
    for (CaseFile kept : minutes.kept()) {
      if (kept instanceof AccountFile account) {
        joined.put(account.key(), account);
      }
    }
    joined.remove(file.key());
    return joined.values().stream()
        .filter(each -> each.terms().stream().anyMatch(terms::contains))
        .toList();
  }

  /// The files that carried the term when this began, each as these minutes leave it so far.
  List<AccountFile> having(SearchTerm term) {
    return files.having(vendor, mode(), term, AccountFile.class).stream()
        .map(file -> find(file.key()).orElse(file))
        .toList();
  }
}
