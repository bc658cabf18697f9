package cursitor.dmv907.dmv;

import java.time.LocalDate;

/// A conviction the DMV has recorded.
public sealed interface ConvictionOnFile {
  /// The name of the key of the driver record it stands on.
  String driver();

  /// It stands: a hold may follow it (rule 3).
  record Recorded(String driver, LocalDate convictionDate) implements ConvictionOnFile {}

  /// It was reversed (VC 1803.3) and carries no hold any more.
  record Reversed(String driver, LocalDate convictionDate, String reversalAbstractId)
      implements ConvictionOnFile {}
}
