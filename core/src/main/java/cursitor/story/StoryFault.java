package cursitor.story;

/// A story that cannot be read or played: a mistake in its text, not a difference in what happened.
/// The message names the line and says what is expected there.
public final class StoryFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A mistake on one line.
  ///
  /// @param line the line of the file, counted from 1
  public StoryFault(int line, String expectation) {
    super("line " + line + ": " + expectation);
  }
}
