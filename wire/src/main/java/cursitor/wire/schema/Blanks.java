package cursitor.wire.schema;

/// White space as XML knows it: blank, tab, line feed, carriage return.
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /// The text without blanks at its ends and with single blanks inside.
  static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        collapsed.append(c);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) == ' ') {
      collapsed.setLength(collapsed.length() - 1);
    }
    return collapsed.toString();
  }

  private static boolean isCollapsed(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (afterBlank || c != ' ') {
          return false;
        }
        afterBlank = true;
      } else {
        afterBlank = false;
      }
    }
    return text.isEmpty() || !afterBlank;
  }
}
