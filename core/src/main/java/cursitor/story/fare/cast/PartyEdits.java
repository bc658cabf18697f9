package cursitor.story.fare.cast;

import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.message.CourtTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a court corrects about a case or a party, its flags, and the notices it sends itself.
public final class PartyEdits {
  /// What a court may correct.
  static final List<String> FIELDS =
      List.of(
          "surname",
          "given",
          "middle",
          "birthDate",
          "licence",
          "customer",
          "deceased",
          "email",
          "address",
          "category",
          "filed",
          "preDone");

  private PartyEdits() {}

  /// Case, party or address data is corrected.
  ///
  /// @param text fields and values
  public static CaseEdit corrected(String text) {
    Fields fields = Fields.parse(text, FIELDS);
    return (before, moment) -> {
      List<CourtTransaction> made = new ArrayList<>();
      CaseData data = data(before.data(), fields);
      if (!data.equals(before.data())) {
        made.add(new CourtTransaction.CaseUpdate(data, before.citations()));
      }
      Person person = person(before.person(), fields);
      if (!person.equals(before.person())) {
        made.add(new CourtTransaction.PartyUpdate(person));
      }
      String address = fields.find("address");
      if (address != null) {
        made.add(
            new CourtTransaction.AddressUpdate(
                new Address(
                    "MAILING",
                    Fields.place(address),
                    Address.Source.COURT,
                    moment.instant(),
                    null,
                    null)));
      }
      return made;
    };
  }

  private static CaseData data(CaseData old, Fields fields) {
    String filed = fields.find("filed");
    return new CaseData(
        fields.get("category", old.category()),
        filed == null ? old.filedOn() : LocalDate.parse(filed),
        old.origin(),
        fields.has("preDone") ? fields.yes("preDone") : old.preDispositionDone());
  }

  private static Person person(Person old, Fields fields) {
    Name name = old.name();
    String birthDate = fields.find("birthDate");
    String license = fields.find("licence");
    String deceased = fields.find("deceased");
    return new Person(
        old.kind(),
        new Name(
            fields.get("surname", name.surname()),
            or(fields, "given", name.given()),
            or(fields, "middle", name.middle()),
            name.suffix()),
        birthDate == null ? old.birthDate() : LocalDate.parse(birthDate),
        old.sexCode(),
        license == null ? old.license() : Fields.license(license),
        or(fields, "customer", old.mvdCustomerNumber()),
        old.socialSecurityLast4(),
        old.heightInches(),
        old.weightPounds(),
        old.eyeColor(),
        old.hairColor(),
        deceased == null
            ? old.deceased()
            : new Person.Deceased("FAMILY", LocalDate.parse(deceased)),
        old.language(),
        old.telephone(),
        or(fields, "email", old.email()));
  }

  private static @Nullable String or(Fields fields, String name, @Nullable String old) {
    return fields.has(name) ? fields.find(name) : old;
  }

  public static CaseEdit firstAppearance(LocalDateTime at) {
    return (before, moment) -> List.of(new CourtTransaction.AppearanceUpdate(at));
  }

  public static CaseEdit flag(FlagChange change) {
    return (before, moment) -> List.of(new CourtTransaction.FlagUpdate(change));
  }

  /// The court sends a notice itself.
  ///
  /// @param on null: today
  public static CaseEdit notice(String id, CourtNotice.Kind kind, @Nullable LocalDate on) {
    return (before, moment) ->
        List.of(
            new CourtTransaction.TteapNoticeIndicator(
                new CourtNotice(id, kind, on == null ? moment.day() : on)));
  }
}
