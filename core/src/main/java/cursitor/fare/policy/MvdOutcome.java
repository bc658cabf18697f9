package cursitor.fare.policy;

import cursitor.policy.Row;

/// What a response code of the MVD means (`fare.md` 2.6).
///
/// @param carriesRecord whether the MVD's own data come with it (FARE-60)
/// @param stopsMail whether nothing more is mailed to the person, who is said to be dead
public record MvdOutcome(
    String code,
    String title,
    Outcome outcome,
    ToCourt toCourt,
    boolean carriesRecord,
    boolean stopsMail) {
  /// Whether it is who the person is that the request failed on, so that correcting that is a
  /// reason to ask anew.
  public boolean byWho() {
    return carriesRecord || toCourt == ToCourt.SETTING;
  }

  /// What became of the request.
  public enum Outcome {
    /// Done; for a release, released.
    HELD,
    /// Nothing to hold yet; ask again at intervals.
    PENDING,
    REJECTED,
    /// There was nothing to release.
    NO_HOLD
  }

  /// Whether the court is told.
  public enum ToCourt {
    ALWAYS,
    /// As the court has chosen (A5).
    SETTING,
    NO
  }

  static MvdOutcome of(Row row) {
    return new MvdOutcome(
        row.text("code"),
        row.text("title"),
        row.word("outcome", Outcome.class),
        row.word("toCourt", ToCourt.class),
        row.yes("record"),
        row.yes("stopsMail"));
  }
}
