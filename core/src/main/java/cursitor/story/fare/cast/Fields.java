package cursitor.story.fare.cast;

import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fields and values a line names after `but` or `with`: `surname "ST. JOHN", birthDate
/// 1985-05-04`.
public final class Fields {
  private static final Pattern ITEM =
      Pattern.compile("(?<name>[A-Za-z]+) (?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\", ]+))(?:, *|$)");
  private static final Pattern PLACE =
      Pattern.compile("(?<line>[^,]+), (?<city>[^,]+), (?<state>[A-Z]{2}) (?<zip>[0-9-]+)");
  private static final Pattern LICENSE = Pattern.compile("(?<state>[A-Z]{2}) (?<number>\\S+)");

  private final Map<String, String> values;

  private Fields(Map<String, String> values) {
    this.values = values;
  }

  /// Reads them. Throws IllegalArgumentException saying what is expected.
  ///
  /// @param text null where the line names none
  /// @param known the fields that may be named here
  public static Fields parse(@Nullable String text, List<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    String rest = text == null ? "" : text;
    Matcher item = ITEM.matcher(rest);
    int end = 0;
    while (end < rest.length()) {
      if (!item.find(end) || item.start() != end || !known.contains(item.group("name"))) {
        throw new IllegalArgumentException(
            "expected one of "
                + String.join(", ", known)
                + " and its value at: "
                + rest.substring(end));
      }
      String quoted = item.group("quoted");
      values.put(item.group("name"), quoted == null ? item.group("bare") : quoted);
      end = item.end();
    }
    return new Fields(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// The value named, or the usual one.
  String get(String name, String usual) {
    return values.getOrDefault(name, usual);
  }

  @Nullable String find(String name) {
    return values.get(name);
  }

  boolean yes(String name) {
    return get(name, "no").equals("yes");
  }

  /// `1 MAIN ST, GLOBE, AZ 85501`.
  public static Place place(String text) {
    Matcher match = PLACE.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("expected an address such as 1 MAIN ST, GLOBE, AZ 85501");
    }
    return new Place(
        match.group("line"),
        null,
        null,
        match.group("city"),
        match.group("state"),
        match.group("zip"),
        "US");
  }

  /// `AZ D01234567`.
  static License license(String text) {
    Matcher match = LICENSE.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("expected a licence such as \"AZ D01234567\"");
    }
    return new License(match.group("number"), match.group("state"));
  }
}
