package cursitor.server.console.search;

import cursitor.exchange.Heading;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What is shown of a name or a licence number before somebody asks for it: how each word begins,
/// not how long it is.
final class Mask {
  private static final String REST = "•••";

  private Mask() {}

  /// Whether it says who somebody is.
  static boolean hides(Heading.Kind kind) {
    return switch (kind) {
      case LICENSE, NAME -> true;
      case CASE_NUMBER, DOCKET, CITATION -> false;
    };
  }

  static String of(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + REST)
        .collect(Collectors.joining(" "));
  }
}
