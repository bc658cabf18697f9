package cursitor.fare;

import java.util.Locale;

/// A court's number of a case (`fare.md` 2.1). Two numbers are equal when they differ in blanks,
/// dashes and capitals only; what was written is kept.
///
/// @param written as the court writes it, 1 to 25 characters, not only blanks and dashes
public record CaseNumber(String written) {
  private static final int LONGEST = 25;

  public CaseNumber {
    if (written.isBlank()
        || written.length() > LONGEST
        || written.indexOf('/') >= 0
        || written.chars().allMatch(CaseNumber::isPassedOver)) {
      throw new IllegalArgumentException(
          "a case number has 1 to 25 characters, not dashes alone, and no stroke; correct it");
    }
  }

  /// Capitals without blanks and dashes: what numbers are compared by.
  public String normal() {
    StringBuilder normal = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isPassedOver(c)) {
        normal.append(c);
      }
    }
    return normal.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isPassedOver(int c) {
    return c == '-' || c == ' ';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseNumber number
        && (written.equals(number.written) || normal().equals(number.normal()));
  }

  @Override
  public int hashCode() {
    return normal().hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
