package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Person;
import cursitor.fare.message.MvdRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The court's data of a person beside the MVD's (FARE-60): which fields differ, without saying
/// what stands in them.
record Comparison(CaseParty caseParty) {
  /// @param onFile what the MVD has; of several candidates no field is named, for none is the
  ///   person
  List<WorkItem.Field> with(List<MvdRecord> onFile) {
    if (onFile.size() != 1) {
      return List.of();
    }
    MvdRecord theirs = onFile.getFirst();
    Person ours = caseParty.person();
    List<WorkItem.Field> fields = new ArrayList<>();
    compare(fields, "name", ours.name(), theirs.name());
    compare(fields, "birthDate", ours.birthDate(), theirs.birthDate());
    License license = ours.license();
    compare(fields, "license", license, theirs.license());
    compare(fields, "address", place(), theirs.address());
    if (theirs.deceasedOn() != null && ours.deceased() == null) {
      fields.add(new WorkItem.Field("deceased", "The MVD knows of the person's death."));
    }
    return fields;
  }

  private @Nullable Object place() {
    return caseParty.currentAddress() == null ? null : caseParty.currentAddress().place();
  }

  private static void compare(
      List<WorkItem.Field> fields, String name, @Nullable Object ours, @Nullable Object theirs) {
    if (theirs != null && !Objects.equals(ours, theirs)) {
      fields.add(
          new WorkItem.Field(
              name,
              ours == null ? "The court has none; the MVD has one." : "The MVD has another one."));
    }
  }
}
