package cursitor.fare.policy;

import cursitor.policy.Row;

/// What a disposition code means (`fare.md` 2.5).
///
/// @param needsFinancialSentence FARE-35
public record DispositionCode(
    String code, String title, Outcome outcome, boolean needsFinancialSentence) {
  /// What became of the charge.
  public enum Outcome {
    RESPONSIBLE,
    NOT_RESPONSIBLE,
    DIVERTED,
    TRANSFERRED
  }

  static DispositionCode of(Row row) {
    return new DispositionCode(
        row.text("disposition"),
        row.text("title"),
        row.word("class", Outcome.class),
        row.yes("needsFinancialSentence"));
  }
}
