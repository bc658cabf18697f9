package cursitor.fare;

/// Names a charge of a case/party: the citation it was written on and its place there (`fare.md`
/// 2.1). Written `CT-1001/A`.
public record ChargeKey(String citationNumber, String sequence) {
  /// Reads the form [#toString()] writes.
  public static ChargeKey parse(String text) {
    int stroke = text.lastIndexOf('/');
    if (stroke <= 0 || stroke == text.length() - 1) {
      throw new IllegalArgumentException(
          "a charge is written CITATION/SEQUENCE, such as CT-1001/A");
    }
    return new ChargeKey(text.substring(0, stroke), text.substring(stroke + 1));
  }

  @Override
  public String toString() {
    return citationNumber + "/" + sequence;
  }
}
