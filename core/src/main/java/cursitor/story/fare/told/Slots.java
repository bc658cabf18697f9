package cursitor.story.fare.told;

import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Place;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values as they stand in the slots of a line.
final class Slots {
  private Slots() {}

  /// First, middle and last names; one with blanks or commas in quotation marks.
  static String names(Name name) {
    return Stream.of(name.given(), name.middle(), name.surname())
        .filter(Objects::nonNull)
        .map(part -> part.matches("[^,\" ]+") ? part : quoted(part))
        .collect(Collectors.joining(" "));
  }

  /// What a story may call a person of this surname.
  static String tag(String surname) {
    String letters = surname.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return letters.matches("[A-Z].*") ? letters : "PERSON" + letters;
  }

  static String place(Place place) {
    return quoted(
        "%s, %s, %s %s"
            .formatted(
                place.line1().replace(",", ""),
                place.city().replace(",", ""),
                place.state(),
                place.postalCode()));
  }

  static String licence(License license) {
    return license.state() + " " + license.number();
  }

  /// A value after `but` or `with`.
  static String value(@Nullable String value) {
    return value != null && value.matches("[^\", ]+") ? value : quoted(value == null ? "" : value);
  }

  static String quoted(String text) {
    return "\"" + text.replace('"', '\'') + "\"";
  }

  /// A time in the slot `TIME`, which has no fractions of a second.
  static LocalDateTime time(Instant at) {
    return cursitor.story.fare.cast.Moment.local(at).truncatedTo(ChronoUnit.SECONDS);
  }
}
