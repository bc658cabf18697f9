package cursitor.exchange;

/// One broken rule.
///
/// @param field the logical name of the field to mend, such as `dateOfBirth`, or empty where no
///   single field is at fault
/// @param path where it stands: an element path with line and column for a message, empty otherwise
/// @param shown the offending value, masked; never personal data in clear
/// @param detail what is wrong and what to do, in a sentence without personal data
public record Refusal(RefusalCode code, String field, String path, String shown, String detail) {
  /// How many of one request are told at once. What holds more is no notice with mistakes in it but
  /// something else altogether, and telling all of it would take more room than a node has.
  public static final int MOST_TOLD = 200;

  /// A refusal by the law, which knows fields but not places.
  public static Refusal of(RefusalCode code, String field, String detail) {
    return new Refusal(code, field, "", "", detail);
  }
}
