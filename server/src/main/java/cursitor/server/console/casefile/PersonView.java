package cursitor.server.console.casefile;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.message.PersonName;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.wire.schema.Mask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who the party is, and where, in clear or hidden.
///
/// @param born empty where it is not known
/// @param license empty where none is known
/// @param addresses the current one first
public record PersonView(String name, String born, String license, List<AddressView> addresses) {
  public PersonView {
    addresses = List.copyOf(addresses);
  }

  /// One address.
  ///
  /// @param from who gave it
  /// @param bad why mail came back; empty where none did
  public record AddressView(String place, String from, String since, String bad) {}

  static PersonView of(CaseParty data, Titles titles, boolean all) {
    UnaryOperator<String> shown = all ? UnaryOperator.identity() : Mask::of;
    Person person = data.person();
    License license = person.license();
    List<AddressView> addresses = new ArrayList<>();
    data.addresses().forEach(each -> addresses.add(of(each, titles, shown)));
    Collections.reverse(addresses);
    return new PersonView(
        shown.apply(name(person.name())),
        person.birthDate() == null ? "" : shown.apply(person.birthDate().toString()),
        license == null ? "" : shown.apply(license.state() + " " + license.number()),
        addresses);
  }

  static PersonView of(DriverRecord driver, boolean all) {
    UnaryOperator<String> shown = all ? UnaryOperator.identity() : Mask::of;
    PersonName name = driver.name();
    return new PersonView(
        shown.apply(
            joined(" ", name.firstName(), name.middleName(), name.lastName(), name.suffix())),
        shown.apply(driver.birthDate().toString()),
        shown.apply(driver.license().state() + " " + driver.license().number()),
        List.of());
  }

  /// Name, birth date and license as they may stand in a text.
  static List<String> said(CaseParty data) {
    Person person = data.person();
    return Stream.of(
            name(person.name()),
            person.birthDate() == null ? "" : person.birthDate().toString(),
            person.license() == null ? "" : person.license().number())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static AddressView of(Address address, Titles titles, UnaryOperator<String> shown) {
    Address.Bad bad = address.bad();
    return new AddressView(
        shown.apply(place(address.place())),
        Codes.of(address.source().name()),
        address.effectiveFrom() == null ? "" : address.effectiveFrom().toString(),
        bad == null ? "" : "mail came back: " + titles.of(bad));
  }

  private static String name(Name name) {
    return joined(" ", name.given(), name.middle(), name.surname(), name.suffix());
  }

  private static String place(Place place) {
    return joined(
        ", ",
        place.line1(),
        place.line2(),
        place.line3(),
        place.city(),
        place.state() + " " + place.postalCode());
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
