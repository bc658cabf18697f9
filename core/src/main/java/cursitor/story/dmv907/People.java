package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people a written story speaks of, each with a line of its own.
final class People {
  private static final String NO_NAME = "UNKNOWN";

  private final Cast cast;
  private final Map<Known, String> tags = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> fresh = new ArrayList<>();

  private record Known(PersonName name, LocalDate birthDate, @Nullable License license) {}

  People(Cast cast) {
    this.cast = cast;
  }

  /// The set-up lines of those that were met since this was last asked.
  List<String> fresh() {
    List<String> lines = List.copyOf(fresh);
    fresh.clear();
    return lines;
  }

  /// What the story calls somebody.
  String tag(PersonName name, LocalDate birthDate, @Nullable License license) {
    return tags.computeIfAbsent(new Known(name, birthDate, license), this::enter);
  }

  /// The same of whom a release claims to be about; null where it claims too little.
  @Nullable String tag(Release release) {
    String surname = release.claim(Field.LAST_NAME);
    String first = release.claim(Field.FIRST_NAME);
    LocalDate born = date(release.claim(Field.DATE_OF_BIRTH));
    if (surname.isEmpty() || first.isEmpty() || born == null) {
      return null;
    }
    String number = release.claim(Field.DRIVER_LICENSE_NUMBER);
    String state = release.claim(Field.DRIVER_LICENSE_STATE);
    return tag(
        new PersonName(surname, first, orNull(release.claim(Field.MIDDLE_NAME)), null),
        born,
        number.isEmpty() ? null : new License(number, state));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException weak) {
      return null;
    }
  }

  private String enter(Known known) {
    String word = known.name().lastName().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    String begin = word.matches("[A-Z].*") ? word : "PERSON" + word;
    int count = counts.merge(begin, 1, Integer::sum);
    String tag = count == 1 ? begin : begin + count;
    String line =
        "person %s is %s, born %s%s"
            .formatted(tag, names(known.name()), known.birthDate(), licence(known.license()));
    if (LineForm.read(line) instanceof Step.PersonNamed named) {
      cast.enter(named.person());
    }
    fresh.add(line);
    return tag;
  }

  private static String names(PersonName name) {
    String first = name.firstName();
    return Stream.of(first == null ? NO_NAME : first, name.middleName(), name.lastName())
        .filter(Objects::nonNull)
        .map(part -> part.replaceAll("[,\"]", " ").strip())
        .map(part -> part.isEmpty() ? NO_NAME : part)
        .map(part -> part.matches("\\S+") ? part : "\"" + part + "\"")
        .collect(Collectors.joining(" "));
  }

  private static String licence(@Nullable License license) {
    return license == null
            || !license.state().matches("[A-Z]{2}")
            || !license.number().matches("\\S+")
        ? ""
        : ", licence " + license.state() + " " + license.number();
  }
}
