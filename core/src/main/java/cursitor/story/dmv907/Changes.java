package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes what stands behind `but` and `with`.
final class Changes {
  private static final String NOT_SAID = "NONE";

  private Changes() {}

  /// The fields in which a notice differs from what is usual, with its values.
  ///
  /// @param items of the header, as they are written
  static String of(Map<Field, String> usual, Map<Field, String> fields, List<String> items) {
    List<String> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      String is = fields.getOrDefault(field, "");
      if (!is.equals(usual.getOrDefault(field, ""))) {
        changes.add(field.logicalName() + " " + (is.isEmpty() ? "none" : value(is)));
      }
    }
    changes.addAll(items);
    return String.join(", ", changes);
  }

  static String value(String value) {
    boolean bare = value.matches("[^\", ]+") && !value.equals("none");
    return bare ? value : "\"" + value.replace('"', '\'') + "\"";
  }

  /// Docket and participant as a line can have them; what it cannot have is then said as a change.
  static Draft.Place place(String docketNumber, String participantId) {
    return new Draft.Place(word(docketNumber), word(participantId));
  }

  private static String word(String text) {
    return text.matches("[^ /,]+") ? text : NOT_SAID;
  }
}
