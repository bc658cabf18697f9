package cursitor.wire.schema;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The type of a text: what it may be, and how to put it right.
///
/// @param values the only values allowed; empty where any is
/// @param patterns the value must match each of them whole
/// @param remedy what to write instead, for a clerk; empty where the values say it
record SimpleType(
    String name,
    Primitive primitive,
    Set<String> values,
    List<Pattern> patterns,
    int minLength,
    int maxLength,
    String remedy) {
  private static final int MOST_VALUES_SHOWN = 12;

  /// The value a text stands for: blanks collapsed, except where every character counts.
  String valueOf(String text) {
    return primitive == Primitive.STRING ? text : Blanks.collapsed(text);
  }

  /// What is wrong with a value, to follow its name in a sentence; null when nothing is.
  @Nullable String fault(String value) {
    if (!values.isEmpty()) {
      return values.contains(value) ? null : "is not " + allowed();
    }
    if (!primitive.admits(value)) {
      return "is not " + primitive.meaning() + "; " + remedy;
    }
    if (value.length() < minLength) {
      return "is empty; " + remedy;
    }
    if (value.length() > maxLength) {
      return "is too long; " + remedy;
    }
    for (Pattern pattern : patterns) {
      if (!pattern.matcher(value).matches()) {
        return value.isEmpty() ? "is empty; " + remedy : "does not have its form; " + remedy;
      }
    }
    return null;
  }

  private String allowed() {
    if (values.size() == 1) {
      return values.iterator().next();
    }
    return values.size() > MOST_VALUES_SHOWN
        ? "one of the values allowed"
        : "one of " + String.join(", ", values);
  }
}
