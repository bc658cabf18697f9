package cursitor.story.fare.cast;

import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody a story speaks of.
///
/// @param tag how the story calls them, such as `GARCIA`
public record Figure(
    String tag, Name name, LocalDate birthDate, @Nullable License license, Place home) {
  /// Where somebody lives of whom the story says nothing else.
  public static final Place USUAL_HOME =
      new Place("1 MAIN ST", null, null, "GLOBE", "AZ", "85501", "US");

  private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");

  /// First, middle and last names; one with blanks stands in quotation marks.
  public static Name name(String text) {
    List<String> names = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      names.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    if (names.size() < 2) {
      throw new IllegalArgumentException("expected a first and a last name");
    }
    String middle = String.join(" ", names.subList(1, names.size() - 1));
    return new Name(names.getLast(), names.getFirst(), middle.isEmpty() ? null : middle, null);
  }

  /// As a court has them.
  Person person() {
    return Person.of(name, birthDate, license);
  }

  @Override
  public String toString() {
    return "Figure " + tag;
  }
}
