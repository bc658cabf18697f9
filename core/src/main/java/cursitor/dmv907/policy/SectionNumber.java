package cursitor.dmv907.policy;

import java.util.Comparator;

/// The number of a section without letter and subdivisions, in the order of the book: 40509 comes
/// before 40509.1, and 12808.2 before 12808.10.
record SectionNumber(int whole, int decimal) implements Comparable<SectionNumber> {
  private static final Comparator<SectionNumber> ORDER =
      Comparator.comparingInt(SectionNumber::whole).thenComparingInt(SectionNumber::decimal);

  /// Reads the leading number of `40508(c)`, `1203.4a` and the like, which must begin with a digit.
  static SectionNumber parse(String number) {
    int end = digits(number, 0);
    int whole = Integer.parseInt(number.substring(0, end));
    if (end + 1 < number.length() && number.charAt(end) == '.') {
      int last = digits(number, end + 1);
      return new SectionNumber(whole, Integer.parseInt(number.substring(end + 1, last)));
    }
    return new SectionNumber(whole, 0);
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  @Override
  public int compareTo(SectionNumber other) {
    return ORDER.compare(this, other);
  }
}
