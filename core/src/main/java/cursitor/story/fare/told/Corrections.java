package cursitor.story.fare.told;

import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Person;
import cursitor.fare.message.CourtTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fields and values of what a court corrected about a case, a party or an address.
final class Corrections {
  private Corrections() {}

  /// Nothing where the transaction corrects nothing a line can say.
  static List<String> of(CourtTransaction transaction, @Nullable CaseParty before) {
    return switch (transaction) {
      case CourtTransaction.AddressUpdate update when update.address().bad() == null ->
          List.of("address " + Slots.place(update.address().place()));
      case CourtTransaction.PartyUpdate update when before != null ->
          person(update.person(), before.person());
      case CourtTransaction.CaseUpdate update when before != null ->
          data(update.data(), before.data());
      default -> List.of();
    };
  }

  private static List<String> person(Person now, Person was) {
    List<String> fields = new ArrayList<>();
    note(fields, "surname", now.name().surname(), was.name().surname());
    note(fields, "given", now.name().given(), was.name().given());
    note(fields, "middle", now.name().middle(), was.name().middle());
    note(fields, "birthDate", now.birthDate(), was.birthDate());
    note(
        fields,
        "licence",
        now.license() == null ? null : Slots.licence(now.license()),
        was.license() == null ? null : Slots.licence(was.license()));
    note(fields, "customer", now.mvdCustomerNumber(), was.mvdCustomerNumber());
    note(
        fields,
        "deceased",
        now.deceased() == null ? null : now.deceased().on(),
        was.deceased() == null ? null : was.deceased().on());
    note(fields, "email", now.email(), was.email());
    return fields;
  }

  private static List<String> data(CaseData now, CaseData was) {
    List<String> fields = new ArrayList<>();
    note(fields, "category", now.category(), was.category());
    note(fields, "filed", now.filedOn(), was.filedOn());
    note(fields, "preDone", yes(now), yes(was));
    return fields;
  }

  private static String yes(CaseData data) {
    return data.preDispositionDone() ? "yes" : "no";
  }

  private static void note(
      List<String> fields, String name, @Nullable Object now, @Nullable Object was) {
    if (now != null && !Objects.equals(now, was)) {
      fields.add(name + " " + Slots.value(now.toString()));
    }
  }
}
