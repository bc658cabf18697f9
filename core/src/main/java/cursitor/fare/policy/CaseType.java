package cursitor.fare.policy;

import cursitor.policy.Row;

/// What kind of offence a charge's case type is (`fare.md` 2.5).
///
/// @param moneyHold whether money owed on it may lead to a registration hold
/// @param ftaHold whether failing to appear on it may (FARE-22)
public record CaseType(
    String code,
    boolean criminal,
    boolean parking,
    boolean moneyHold,
    boolean ftaHold,
    boolean amnesty) {
  static CaseType of(Row row) {
    return new CaseType(
        row.text("caseType"),
        row.yes("criminal"),
        row.yes("parking"),
        row.yes("moneyHold"),
        row.yes("ftaHold"),
        row.yes("amnesty"));
  }
}
