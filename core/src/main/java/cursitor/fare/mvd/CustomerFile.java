package cursitor.fare.mvd;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.MvdRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A customer of the MVD, and what stands on the registration.
///
/// @param vehicles how many are registered
/// @param holds the requests that stand, oldest first
public record CustomerFile(
    CaseKey key,
    String customerNumber,
    Name name,
    @Nullable LocalDate birthDate,
    @Nullable License license,
    @Nullable Place address,
    int vehicles,
    @Nullable LocalDate deceasedOn,
    List<PlacedHold> holds)
    implements CaseFile {
  /// The kind of its case file key.
  public static final String KIND = "customer";

  public CustomerFile {
    holds = List.copyOf(holds);
  }

  /// The key of a customer's file.
  public static CaseKey key(OrganizationId mvd, OperatingMode mode, String customerNumber) {
    return new CaseKey(mvd, mode, KIND, customerNumber);
  }

  /// Whether renewal is refused: as long as any request of any court, on any ground, stands.
  public boolean held() {
    return !holds.isEmpty();
  }

  @Override
  public Set<SearchTerm> terms() {
    Set<SearchTerm> terms = new HashSet<>(personTerms(name, birthDate, license));
    holds.forEach(hold -> terms.add(requestTerm(hold.request())));
    return terms;
  }

  @Override
  public Set<Heading> headings() {
    Set<Heading> headings = new HashSet<>();
    headings.add(Heading.ofName(name.surname(), name.given()));
    if (license != null) {
      headings.add(new Heading(Heading.Kind.LICENSE, license.number()));
    }
    return headings;
  }

  /// What a party of a case may be found by.
  public static List<SearchTerm> termsOf(Person person) {
    return personTerms(person.name(), person.birthDate(), person.license());
  }

  static SearchTerm requestTerm(String request) {
    return new SearchTerm("request", request);
  }

  /// What a person may be found by: the licence, and any two of surname, given name and birth date.
  static List<SearchTerm> personTerms(
      Name name, @Nullable LocalDate birthDate, @Nullable License license) {
    String surname = normal(name.surname());
    String given = normal(name.given());
    return Stream.of(
            license == null ? null : new SearchTerm("license", normal(license)),
            birthDate == null ? null : new SearchTerm("surname-birth", surname + "|" + birthDate),
            birthDate == null || given.isEmpty()
                ? null
                : new SearchTerm("given-birth", given + "|" + birthDate),
            given.isEmpty() ? null : new SearchTerm("name", surname + "|" + given))
        .filter(Objects::nonNull)
        .toList();
  }

  /// What numbers and names are compared by: capitals, without blanks around them.
  static String normal(@Nullable String text) {
    return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
  }

  static String normal(License license) {
    return normal(license.state()) + " " + normal(license.number());
  }

  CustomerFile with(PlacedHold hold) {
    return holding(Stream.concat(holds.stream(), Stream.of(hold)).toList());
  }

  CustomerFile without(String request) {
    return holding(holds.stream().filter(each -> !each.request().equals(request)).toList());
  }

  private CustomerFile holding(List<PlacedHold> next) {
    return new CustomerFile(
        key, customerNumber, name, birthDate, license, address, vehicles, deceasedOn, next);
  }

  /// What the MVD tells of the person (FARE-60).
  MvdRecord record() {
    return new MvdRecord(name, birthDate, license, address, deceasedOn);
  }

  /// The same of one of several candidates: enough to pick by, and no more.
  MvdRecord masked() {
    return new MvdRecord(
        new Name(masked(name.surname()), initial(name.given()), null, null),
        null,
        license == null ? null : new License(lastFour(license.number()), license.state()),
        null,
        null);
  }

  private static String masked(String text) {
    return text.isEmpty() ? "" : text.charAt(0) + "***";
  }

  private static @Nullable String initial(@Nullable String text) {
    return text == null || text.isEmpty() ? null : masked(text);
  }

  private static String lastFour(String number) {
    int shown = Math.min(4, number.length() / 2);
    return "***" + number.substring(number.length() - shown);
  }

  @Override
  public String toString() {
    return "CustomerFile " + key;
  }
}
