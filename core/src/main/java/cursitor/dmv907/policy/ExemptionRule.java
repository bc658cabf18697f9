package cursitor.dmv907.policy;

import cursitor.policy.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the exemptions: for a conveyance, for a range of sections, or for both.
///
/// @param conveyance empty for any
/// @param range null for any section
record ExemptionRule(String conveyance, @Nullable SectionRange range, Row row) {
  static ExemptionRule of(Row row) {
    boolean anySection = row.text("statuteCode").isEmpty();
    return new ExemptionRule(row.text("conveyance"), anySection ? null : SectionRange.of(row), row);
  }

  boolean covers(String category, String statuteCode, SectionNumber number, LocalDate day) {
    return row.holdsOn(day)
        && (conveyance.isEmpty() || conveyance.equals(category))
        && (range == null || range.holds(statuteCode, number, day));
  }
}
