package cursitor.dmv907.dmv;

import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.rule.NormalForm;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.SearchTerm;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A driver record of the DMV's register.
///
/// @param license the number on file; an X number where the person has no licence
/// @param otherSuspension suspended for a reason outside this exchange
public record DriverRecord(
    CaseKey key, License license, PersonName name, LocalDate birthDate, boolean otherSuspension)
    implements CaseFile {
  /// The kind of its case file key.
  public static final String KIND = "driver";

  @Override
  public Set<SearchTerm> terms() {
    return Set.of(term(license), term(name, birthDate));
  }

  @Override
  public Set<Heading> headings() {
    return Set.of(
        new Heading(Heading.Kind.LICENSE, license.number()),
        Heading.ofName(name.lastName(), name.firstName()));
  }

  static SearchTerm term(License license) {
    return new SearchTerm("license", license.state() + " " + license.number());
  }

  static SearchTerm term(PersonName name, LocalDate birthDate) {
    return new SearchTerm("person", fullName(name) + "|" + birthDate);
  }

  /// Surname and birth date are those of the record (rule 17).
  boolean hasSurname(String lastName) {
    return NormalForm.name(name.lastName()).equals(NormalForm.name(lastName));
  }

  /// A full name as it is compared: every part as written, but for case and blanks. A missing part
  /// equals only a missing part, so that nobody is taken for a namesake.
  private static String fullName(PersonName name) {
    return String.join(
        "|",
        NormalForm.name(name.lastName()),
        part(name.firstName()),
        part(name.middleName()),
        part(name.suffix()));
  }

  private static String part(@Nullable String part) {
    return part == null ? "" : NormalForm.name(part);
  }

  @Override
  public String toString() {
    return "DriverRecord " + key;
  }
}
