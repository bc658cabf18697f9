package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Why a work item is closed without a corrected notice, and by whom.
///
/// @param faults all that is wrong; the rest must not be used unless this is empty
public record ClosingForm(String reason, String closedBy, List<Refusal> faults) {
  private static final String REASON = "reason";
  private static final String CLOSED_BY = "closedBy";

  static final Set<String> NAMES = Set.of(REASON, CLOSED_BY);

  public ClosingForm {
    faults = List.copyOf(faults);
  }

  /// Reads both off a sheet.
  public static ClosingForm read(Sheet sheet) {
    List<Refusal> faults = new ArrayList<>(sheet.faults());
    faults.addAll(sheet.strangers(NAMES));
    for (String name : List.of(REASON, CLOSED_BY)) {
      if (sheet.value(name).isEmpty()) {
        faults.add(Refusal.of(ErrorCode.E101, name, "This field is missing; add it."));
      }
    }
    return new ClosingForm(sheet.value(REASON), sheet.value(CLOSED_BY), faults);
  }
}
