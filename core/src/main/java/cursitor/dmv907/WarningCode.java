package cursitor.dmv907;

/// What a success remarks without refusing (`dmv907.md` 7.2).
public enum WarningCode {
  W001("This field of the release differs from the hold."),
  W002(
      "This field of the release is not in its normal form; it was used as far as it can be read."),
  W003("Hazardous material is given although the vehicle is not commercial."),
  W004("The licence number is unusual for its state."),
  W005(
      "The section may be exempt from suspension; the exemption is not confirmed, so the hold stands."),
  W006("The release is dated before the failure to comply that the hold names.");

  private final String sentence;

  WarningCode(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
