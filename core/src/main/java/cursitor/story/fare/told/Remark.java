package cursitor.story.fare.told;

/// A line that says nothing to a reader of stories, for what no form of a line can say.
public final class Remark {
  /// What every remark begins with.
  public static final String MARK = "# ";

  private Remark() {}

  public static String of(String sentence) {
    return MARK + sentence.replaceAll("\\s+", " ").strip();
  }

  public static boolean is(String line) {
    return line.startsWith("#");
  }
}
