package cursitor.fare.mvd;

import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose registration a request falls on (`fare.md` 2.6). Where there is doubt it is nobody's.
sealed interface CustomerMatch {

  /// Exactly this one.
  record Full(CustomerFile customer) implements CustomerMatch {}

  /// This one, but for one thing.
  ///
  /// @param code what differs, a code of `mvd-responses.table`
  record Partial(CustomerFile customer, String code) implements CustomerMatch {}

  record Several(List<CustomerFile> customers) implements CustomerMatch {}

  record Nobody() implements CustomerMatch {}

  /// Picks among the customers a person may be.
  static CustomerMatch of(Person person, Collection<CustomerFile> candidates) {
    List<CustomerFile> numbered =
        candidates.stream().filter(each -> new Likeness(person, each).byNumber()).toList();
    List<CustomerFile> full =
        numbered.isEmpty()
            ? candidates.stream().filter(each -> new Likeness(person, each).byName()).toList()
            : numbered;
    if (!full.isEmpty()) {
      return full.size() == 1 ? new Full(full.getFirst()) : new Several(full);
    }
    List<CustomerFile> partial =
        candidates.stream().filter(each -> new Likeness(person, each).agreeing() >= 2).toList();
    return switch (partial.size()) {
      case 0 -> new Nobody();
      case 1 ->
          new Partial(partial.getFirst(), new Likeness(person, partial.getFirst()).difference());
      default -> new Several(partial);
    };
  }

  /// What the person of a request and a customer have in common.
  record Likeness(Person person, CustomerFile customer) {
    private static final int ENOUGH = 2;

    /// The number agrees, and two of surname, birth date and given name.
    boolean byNumber() {
      boolean equal = sameLicense() || customer.customerNumber().equals(person.mvdCustomerNumber());
      return equal && !licensesDiffer() && agreeing() >= ENOUGH;
    }

    /// One side has no licence number; the full name and the birth date are equal.
    boolean byName() {
      return (person.license() == null || customer.license() == null)
          && person.birthDate() != null
          && sameBirthDate()
          && surname()
          && same(person.name().given(), customer.name().given())
          && same(person.name().middle(), customer.name().middle())
          && same(person.name().suffix(), customer.name().suffix());
    }

    /// How many of surname, birth date and given name agree.
    int agreeing() {
      return (surname() ? 1 : 0) + (sameBirthDate() ? 1 : 0) + (given() ? 1 : 0);
    }

    /// What differs, the name before the birth date before the licence.
    String difference() {
      if (!surname() || !given()) {
        return MvdCodes.NAME_DIFFERS;
      }
      if (!sameBirthDate()) {
        return MvdCodes.BIRTH_DATE_DIFFERS;
      }
      return licensesDiffer() ? MvdCodes.LICENSE_DIFFERS : MvdCodes.NAME_DIFFERS;
    }

    private boolean surname() {
      return same(person.name().surname(), customer.name().surname());
    }

    private boolean given() {
      Name name = person.name();
      return name.given() != null && same(name.given(), customer.name().given());
    }

    private boolean sameBirthDate() {
      return person.birthDate() != null && Objects.equals(person.birthDate(), customer.birthDate());
    }

    private boolean sameLicense() {
      License ours = customer.license();
      License theirs = person.license();
      return ours != null
          && theirs != null
          && CustomerFile.normal(ours).equals(CustomerFile.normal(theirs));
    }

    private boolean licensesDiffer() {
      return person.license() != null && customer.license() != null && !sameLicense();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
      return CustomerFile.normal(one).equals(CustomerFile.normal(other));
    }
  }
}
