package cursitor.wire.schema;

import org.jspecify.annotations.Nullable;

/// The built-in types the schemas are made of.
enum Primitive {
  STRING("xs:string", "a text"),
  TOKEN("xs:token", "a text"),
  DATE("xs:date", "a date"),
  DATE_TIME("xs:dateTime", "a date and time"),
  BOOLEAN("xs:boolean", "a yes or no"),
  DECIMAL("xs:decimal", "an amount"),
  INTEGER("xs:integer", "a whole number");

  private final String xsdName;
  private final String meaning;

  Primitive(String xsdName, String meaning) {
    this.xsdName = xsdName;
    this.meaning = meaning;
  }

  static @Nullable Primitive named(String xsdName) {
    for (Primitive primitive : values()) {
      if (primitive.xsdName.equals(xsdName)) {
        return primitive;
      }
    }
    return null;
  }

  String meaning() {
    return meaning;
  }

  /// Whether a value, blanks collapsed, is one of this type. Dates are those of the years 1000 to
  /// 9999 without a zone, for the patterns of the schemas allow no other.
  boolean admits(String value) {
    return switch (this) {
      case STRING, TOKEN -> true;
      case DATE -> value.length() == 10 && Calendar.startsWithDate(value);
      case DATE_TIME ->
          value.length() > 10 && Calendar.startsWithDate(value) && value.charAt(10) == 'T';
      case BOOLEAN ->
          value.equals("true") || value.equals("false") || value.equals("1") || value.equals("0");
      case DECIMAL -> isNumber(value, true);
      case INTEGER -> isNumber(value, false);
    };
  }

  private static boolean isNumber(String value, boolean fractions) {
    int at = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
    boolean point = !fractions;
    int digits = 0;
    for (; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return false;
      }
    }
    return digits > 0;
  }
}
