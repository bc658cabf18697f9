package cursitor.dmv907;

/// What a success says was done (`dmv907.md` 8.1, 7.6). For each action the order of the constants
/// is the precedence: the first that applies is the message code, the others go into the message
/// text.
public enum MessageCode {
  M030("Hold recorded, no suspension: the underlying section is exempt."),
  M031("Hold recorded for an out-of-state licence; the home state is not told by this exchange."),
  M002("Hold accepted; no record was on file, an X number was assigned."),
  M001("Hold accepted, matched on name and date of birth."),
  M000("Hold accepted, matched on the licence number."),
  M012("Release recorded; no active hold is on file."),
  M011("Release accepted; other holds or suspensions remain."),
  M010("Release accepted; the hold is cleared."),
  C010("Reversal recorded."),
  C002("Conviction recorded; no record was on file, an X number was assigned."),
  C001("Conviction recorded on name and date of birth."),
  C000("Conviction recorded.");

  private final String sentence;

  MessageCode(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
