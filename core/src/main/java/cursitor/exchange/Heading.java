package cursitor.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A heading of the index in which people look case files up, also by its beginning. May hold
/// personal data: never log it.
///
/// @param text as it is written in the case
public record Heading(Kind kind, String text) {
  /// How many words of a name have an entry of their own, those at the front first.
  private static final int MOST_WORDS = 4;

  /// What is looked up. Of what fits equally well, the first kind is shown first.
  public enum Kind {
    CASE_NUMBER,
    DOCKET,
    CITATION,
    LICENSE,
    NAME
  }

  /// The heading of a name, the surname first; a part that is missing is null.
  public static Heading ofName(String surname, @Nullable String given) {
    return new Heading(Kind.NAME, given == null ? surname : surname + " " + given);
  }

  /// How the heading stands in the index: capitals and digits, each entry with a blank behind it. A
  /// number is one word, however it was written; a name has an entry for each of its words, in
  /// which that word comes first.
  public List<String> entries() {
    if (kind != Kind.NAME) {
      return entry(joined(text)).toList();
    }
    List<String> words = List.of(words(text).split(" ", -1));
    List<String> entries = new ArrayList<>();
    for (int first = 0; first < Math.min(words.size(), MOST_WORDS); first++) {
      Stream<String> turned =
          Stream.concat(words.stream().skip(first), words.stream().limit(first));
      entry(turned.collect(Collectors.joining(" "))).forEach(entries::add);
    }
    return entries;
  }

  private static Stream<String> entry(String normal) {
    return normal.isEmpty() ? Stream.of() : Stream.of(normal + " ");
  }

  /// What somebody types as entries may begin with it: as words, and as a number written with
  /// blanks and dashes.
  public static Set<String> beginnings(String typed) {
    Set<String> beginnings = new LinkedHashSet<>(List.of(joined(typed), words(typed)));
    beginnings.remove("");
    return beginnings;
  }

  private static String joined(String text) {
    return words(text).replace(" ", "");
  }

  /// Apostrophes join what they stand between; every other sign parts it.
  private static String words(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder(plain.length());
    boolean parted = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (parted && !words.isEmpty()) {
          words.append(' ');
        }
        parted = false;
        words.append(c);
      } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
        parted = true;
      }
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return kind + " ***";
  }
}
