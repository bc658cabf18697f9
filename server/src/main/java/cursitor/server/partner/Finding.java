package cursitor.server.partner;

/// Whether the court's side coped with one thing the script did to it.
///
/// @param line of the script
/// @param rule that line
/// @param abstractId the notice it was done to
/// @param behaviour what was done
/// @param sentence what the court's side did, or has not done yet
public record Finding(
    int line,
    String rule,
    String court,
    String abstractId,
    String behaviour,
    Verdict verdict,
    String sentence) {

  /// How the court's side did.
  public enum Verdict {
    HANDLED,
    /// What should follow has not come yet.
    OPEN,
    FAILED
  }
}
