package cursitor.dmv907.message;

/// A driver licence number and the jurisdiction that issued it, as an AAMVA D20 code such as `CA`.
public record License(String number, String state) {
  @Override
  public String toString() {
    return "License ***";
  }
}
