package cursitor.fare.mvd;

import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Person;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MvdTransaction.HoldRequest;
import cursitor.fare.message.MvdTransaction.ReleaseRequest;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.FareSwitch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where requests for holds and releases are decided (`fare.md` 2.6).
record Counter(
    OrganizationId mvd, OperatingMode mode, FarePolicy policy, Files files, Instant now) {

  /// Places a hold, or says why not. The guards stand in their order.
  Ruling decide(HoldRequest request, PartyKey party) {
    if (request.request().isBlank() || request.person().name().surname().isBlank()) {
      return Ruling.of(MvdCodes.FORMAT);
    }
    if (!allowed(request)) {
      return Ruling.of(MvdCodes.GROUND_NOT_ALLOWED);
    }
    return switch (CustomerMatch.of(request.person(), candidates(request.person()))) {
      case CustomerMatch.Nobody _ -> Ruling.of(MvdCodes.NO_MATCH);
      case CustomerMatch.Several(var customers) ->
          Ruling.telling(MvdCodes.SEVERAL, customers.stream().map(CustomerFile::masked).toList());
      case CustomerMatch.Partial(var customer, var code) ->
          Ruling.telling(code, List.of(customer.record()));
      case CustomerMatch.Full(var customer) -> matched(customer, request, party);
    };
  }

  private Ruling matched(CustomerFile customer, HoldRequest request, PartyKey party) {
    if (customer.deceasedOn() != null) {
      return Ruling.telling(MvdCodes.DECEASED, List.of(customer.record()));
    }
    List<PlacedHold> same =
        customer.holds().stream()
            .filter(each -> each.party().equals(party) && each.ground() == request.ground())
            .toList();
    PlacedHold hold = new PlacedHold(request.request(), party, request.ground(), now);
    if (!same.isEmpty()) {
      boolean known = same.stream().anyMatch(each -> each.request().equals(request.request()));
      return Ruling.of(MvdCodes.ALREADY_HELD, known ? customer : customer.with(hold));
    }
    return customer.vehicles() == 0
        ? Ruling.of(MvdCodes.NO_VEHICLE)
        : Ruling.of(MvdCodes.DONE, customer.with(hold));
  }

  /// No hold for parking (28-1631), and none for less than the law asks (A30).
  private boolean allowed(HoldRequest request) {
    LocalDate today = policy.day(now);
    boolean type =
        request.caseTypes().stream()
            .anyMatch(code ->
                policy
                    .caseType(today, code)
                    .filter(
                        request.ground() == HoldGround.MONEY
                            ? CaseType::moneyHold
                            : CaseType::ftaHold)
                    .isPresent());
    return type && (request.ground() == HoldGround.FTA || enough(today, request.amount()));
  }

  /// Of several accounts that are looked at together the MVD sees only one.
  private boolean enough(LocalDate today, long amount) {
    long above =
        policy
            .moneyHoldThreshold(today)
            .map(row -> policy.isOn(today, FareSwitch.JOINS_ACCOUNTS) ? 0 : row.number("amount"))
            .map(Integer::longValue)
            .orElse(Long.MAX_VALUE);
    return amount > above;
  }

  /// Whoever the person may be.
  private Collection<CustomerFile> candidates(Person person) {
    Map<String, CustomerFile> found = new LinkedHashMap<>();
    String number = person.mvdCustomerNumber();
    if (number != null) {
      files
          .find(CustomerFile.key(mvd, mode, number), CustomerFile.class)
          .ifPresent(file -> found.put(number, file));
    }
    for (SearchTerm term :
        CustomerFile.personTerms(person.name(), person.birthDate(), person.license())) {
      files
          .having(mvd, mode, term, CustomerFile.class)
          .forEach(file -> found.put(file.customerNumber(), file));
    }
    return new ArrayList<>(found.values());
  }

  /// Ends one request. The registration is free only when no other stands on it.
  Ruling decide(ReleaseRequest request, PartyKey party) {
    for (CustomerFile customer :
        files.having(mvd, mode, CustomerFile.requestTerm(request.request()), CustomerFile.class)) {
      boolean stands =
          customer.holds().stream()
              .anyMatch(
                  each -> each.request().equals(request.request()) && each.party().equals(party));
      if (stands) {
        return Ruling.of(MvdCodes.DONE, customer.without(request.request()));
      }
    }
    return Ruling.of(MvdCodes.NO_HOLD);
  }
}
