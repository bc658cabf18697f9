package cursitor.server.console.search;

import cursitor.server.store.Search.Answer;
import cursitor.server.store.encoding.HeadingCode;

/// How much was found, and what to try where that is nothing or too much.
final class Telling {
  private Telling() {}

  static String of(String typed, Answer answer, boolean mayName) {
    int found = answer.found().size();
    if (typed.isBlank()) {
      return "";
    }
    if (found == 0) {
      return isShort(typed) ? tooShort() : nothing(mayName);
    }
    return answer.more()
        ? "The first " + found + " are shown and there are more: type more of it."
        : found + " found.";
  }

  private static boolean isShort(String typed) {
    return typed.chars().filter(Character::isLetterOrDigit).count() < HeadingCode.LEAST;
  }

  private static String tooShort() {
    return "Type "
        + HeadingCode.LEAST
        + " letters or digits or more; a name that is shorter, with a blank behind it.";
  }

  private static String nothing(boolean mayName) {
    return "Nothing you may see begins so. Try fewer letters, "
        + (mayName ? "the surname alone, " : "")
        + "or the docket without the court. Numbers of notices and payments are looked up whole,"
        + " ids of messages from six digits on.";
  }
}
