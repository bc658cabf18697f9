package cursitor.story.dmv907;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pieces the patterns of the line forms are put together from, written in braces there.
enum Piece {
  TAG("(?<tag>[A-Z][A-Z0-9]*)"),
  ID("(?<id>[A-Za-z0-9-]+)"),
  PRIOR("(?<prior>[A-Za-z0-9-]+)"),
  PLACE("(?<place>[^ /,]+/[^ /,]+)"),
  DATE("(?<date>\\d{4}-\\d{2}-\\d{2})"),
  COURT("court(?: (?<court>\\d{5}))?"),
  FROM("(?: from (?<court>\\d{5}))?"),
  CONFIRMED("(?<confirmed>, exemption confirmed)?"),
  BUT("(?: but (?<but>.+?))?"),
  EDIT("(?: where \"(?<editFrom>.*?)\" is \"(?<editTo>.*)\")?");

  private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)}");

  private final String pattern;

  Piece(String pattern) {
    this.pattern = pattern;
  }

  static String expand(String pattern) {
    return BRACES
        .matcher(pattern)
        .replaceAll(piece ->
            Matcher.quoteReplacement(valueOf(piece.group(1).toUpperCase(Locale.ROOT)).pattern));
  }
}
