package cursitor.fare.caseparty;

import java.time.LocalDate;

/// A notice the court sent itself that counts as an attempt to collect: an entry of the TTEAP
/// Notice Indicator (FARE-48, FARE-49). Entries are counted by their id.
public record CourtNotice(String id, Kind kind, LocalDate sentOn) {
  /// What was sent.
  public enum Kind {
    COURT_NOTICE,
    /// An order to show cause for failure to pay on criminal charges; one attempt (A27).
    OSC
  }
}
