package cursitor.server.console.alike;

import cursitor.server.console.queue.Workroom.Fault;
import cursitor.server.mend.Worksheet;
import java.util.List;

/// One item of a preview.
///
/// @param before the field's value as it was sent; empty where no field changes
/// @param after what it is to be
/// @param whyNot what keeps it from being done; none where nothing does
record Planned(Worksheet sheet, String before, String after, List<Fault> whyNot) {
  Planned {
    whyNot = List.copyOf(whyNot);
  }

  /// One reason that belongs to no field and has no code.
  static List<Fault> because(String sentence) {
    return List.of(new Fault("", "", sentence));
  }

  boolean isDoable() {
    return whyNot.isEmpty();
  }

  /// Personal data stays out of logs.
  @Override
  public String toString() {
    return "Planned " + sheet.id();
  }
}
