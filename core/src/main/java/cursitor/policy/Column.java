package cursitor.policy;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A column of a table and what may stand in it.
public record Column(String name, Kind kind) {

  /// What may stand in a cell.
  public enum Kind {
    TEXT("a text that is not empty"),
    ANY("a text or nothing"),
    NUMBER("a whole number"),
    YES_NO("yes or no"),
    PATTERN("a regular expression"),
    /// A section's number without its subdivisions, such as 40509.1.
    SECTION("a section number such as 40509.1, or nothing");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SECTION_NUMBER = Pattern.compile("([0-9]{1,5}(\\.[0-9]{1,3})?)?");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }

    /// What is expected, in words for the keeper of the table.
    public String expected() {
      return expected;
    }

    /// Whether a cell may hold this text.
    public boolean admits(String text) {
      return switch (this) {
        case ANY -> true;
        case TEXT -> !text.isEmpty();
        case NUMBER -> WHOLE.matcher(text).matches();
        case YES_NO -> text.equals("yes") || text.equals("no");
        case SECTION -> SECTION_NUMBER.matcher(text).matches();
        case PATTERN -> !text.isEmpty() && compiles(text);
      };
    }

    private static boolean compiles(String text) {
      try {
        return Pattern.compile(text) != null;
      } catch (PatternSyntaxException _) {
        return false;
      }
    }
  }

  public static Column of(String name, Kind kind) {
    return new Column(name, kind);
  }
}
