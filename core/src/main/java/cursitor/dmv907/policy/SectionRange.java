package cursitor.dmv907.policy;

import cursitor.policy.Row;
import java.time.LocalDate;

/// A range of sections of one code book, as a row gives it, both ends included.
record SectionRange(String statuteCode, SectionNumber first, SectionNumber last, Row row) {
  static SectionRange of(Row row) {
    return new SectionRange(
        row.text("statuteCode"),
        SectionNumber.parse(row.text("first")),
        SectionNumber.parse(row.text("last")),
        row);
  }

  boolean holds(String code, SectionNumber number, LocalDate day) {
    return statuteCode.equals(code)
        && first.compareTo(number) <= 0
        && number.compareTo(last) <= 0
        && row.holdsOn(day);
  }
}
