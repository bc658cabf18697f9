package cursitor.exchange;

/// One thing a case file can be found by, such as kind `license` and value `CA A1234567`. May hold
/// personal data: never log it.
public record SearchTerm(String kind, String value) {
  @Override
  public String toString() {
    return kind + " ***";
  }
}
