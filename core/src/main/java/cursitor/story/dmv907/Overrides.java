package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line says otherwise than usual after `but` or `with`: fields of the notice by their
/// logical names, and items of the header.
///
/// @param header by the names of [#HEADER_ITEMS]
record Overrides(Map<Field, String> fields, Map<String, String> header) {
  static final Overrides NONE = new Overrides(Map.of(), Map.of());

  /// The items of the header a line may set: who was authenticated at the door and who the message
  /// says sends it, what exchange and version it claims, whether it is meant, how many abstracts it
  /// carries.
  static final Set<String> HEADER_ITEMS =
      Set.of("caller", "sender", "exchangeNumber", "schemaVersion", "mode", "abstracts");

  private static final Pattern ITEM =
      Pattern.compile("(?<name>[A-Za-z/]+) (?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\", ]+))(?:, *|$)");

  Overrides {
    fields = Map.copyOf(fields);
    header = Map.copyOf(header);
  }

  /// Reads `dateOfBirth 1985-05-04, lastName "ST. JOHN", courtName none`. The bare word `none`
  /// takes a field away. Throws IllegalArgumentException saying what is expected.
  static Overrides parse(String text) {
    Map<Field, String> fields = new LinkedHashMap<>();
    Map<String, String> header = new LinkedHashMap<>();
    Matcher item = ITEM.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!item.find(end) || item.start() != end) {
        throw new IllegalArgumentException(
            "expected a field and its value, such as dateOfBirth 1985-05-04, at: "
                + text.substring(end));
      }
      String value = value(item);
      if (HEADER_ITEMS.contains(item.group("name"))) {
        header.put(item.group("name"), value);
      } else {
        fields.put(Field.named(item.group("name")), value);
      }
      end = item.end();
    }
    return new Overrides(fields, header);
  }

  private static String value(Matcher item) {
    String quoted = item.group("quoted");
    if (quoted != null) {
      return quoted;
    }
    String bare = item.group("bare");
    return bare.equals("none") ? "" : bare;
  }

  /// The header item, or what is usual.
  String header(String name, String usual) {
    return header.getOrDefault(name, usual);
  }

  /// These and the given ones; where both speak of a field, the given ones.
  Overrides and(Overrides later) {
    Map<Field, String> allFields = new LinkedHashMap<>(fields);
    allFields.putAll(later.fields);
    Map<String, String> allHeader = new LinkedHashMap<>(header);
    allHeader.putAll(later.header);
    return new Overrides(allFields, allHeader);
  }
}
