package cursitor.dmv907.rule;

import cursitor.dmv907.Field;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How a field is written, in its normal form (`dmv907.md` 7.2): the part of the published contract
/// that depends on the place where a value stands. Which values are known is not a shape but
/// policy.
public enum Shape {
  IDENTIFIER("[!-~](?:[ -~]{0,28}[!-~])?", "write 1 to 30 characters, without blanks around it"),
  PARTICIPANT("[!-~](?:[ -~]{0,18}[!-~])?", "write 1 to 20 characters, without blanks around it"),
  COURT("[0-9]{5}", "write five digits"),
  COURT_NAME(".{1,80}", "write at most 80 characters", 80),
  DOCKET("[A-Z0-9-]{1,20}", "write 1 to 20 capital letters, digits and hyphens"),
  CITATION("[!-~](?:[ -~]{0,18}[!-~])?", "write 1 to 20 characters, without blanks around it"),
  LICENSE(
      "[A-Z0-9*-](?:[A-Z0-9* -]{0,23}[A-Z0-9*-])?",
      "write 1 to 25 capital letters, digits, asterisks and hyphens"),
  STATE("[A-Z]{2}", "write the two capital letters of the state"),
  NAME(
      "[\\p{L}\\p{M}.'’-](?:[\\p{L}\\p{M} .'’-]{0,38}[\\p{L}\\p{M}.'’-])?",
      "write 1 to 40 capital letters, points, apostrophes and hyphens"),
  SUFFIX(
      "[\\p{L}\\p{M}.'’-](?:[\\p{L}\\p{M} .'’-]{0,3}[\\p{L}\\p{M}.'’-])?",
      "write 1 to 5 capital letters, such as JR"),
  DATE("[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", "write it as yyyy-mm-dd"),
  STATUTE("[A-Z]{2}", "write the two capital letters of the code, such as VC"),
  SECTION_NUMBER(
      "[0-9]{1,5}(?:\\.[0-9]{1,3})?[a-z]?(?:\\([A-Za-z0-9]{1,3}\\))*",
      "write it like 40508(c) or 21201.5(b)"),
  ROLE("UNDERLYING|BREACH", "write UNDERLYING or BREACH"),
  SEVERITY("[IMF]", "write I, M or F"),
  PLATE("[A-Z0-9]{1,8}", "write 1 to 8 capital letters and digits"),
  VESSEL("[A-Z0-9 -]{1,20}", "write 1 to 20 capital letters, digits, blanks and hyphens"),
  D20_CODE("[129]", "write 1 for yes, 2 for no or 9 for unknown"),
  TRUTH("true|false", "write true or false"),
  CODE("[A-Z0-9_]{1,30}", "write a code of capital letters"),
  OFFICIAL("\\S(?:.{0,78}\\S)?", "write the name of the clerk, at most 80 characters", 80),
  TEXT("(?s).{1,500}", "write at most 500 characters", 500);

  private static final Map<Field, Shape> BY_FIELD =
      Map.ofEntries(
          Map.entry(Field.NOTICE_TYPE, CODE),
          Map.entry(Field.KIND, CODE),
          Map.entry(Field.LEGAL_AUTHORITY, TEXT),
          Map.entry(Field.ABSTRACT_ID, IDENTIFIER),
          Map.entry(Field.PRIOR_ABSTRACT_ID, IDENTIFIER),
          Map.entry(Field.COURT_CODE, COURT),
          Map.entry(Field.COURT_NAME, COURT_NAME),
          Map.entry(Field.DOCKET_NUMBER, DOCKET),
          Map.entry(Field.CITATION_NUMBER, CITATION),
          Map.entry(Field.PARTICIPANT_ID, PARTICIPANT),
          Map.entry(Field.DRIVER_LICENSE_NUMBER, LICENSE),
          Map.entry(Field.DRIVER_LICENSE_STATE, STATE),
          Map.entry(Field.LAST_NAME, NAME),
          Map.entry(Field.FIRST_NAME, NAME),
          Map.entry(Field.MIDDLE_NAME, NAME),
          Map.entry(Field.NAME_SUFFIX, SUFFIX),
          Map.entry(Field.DATE_OF_BIRTH, DATE),
          Map.entry(Field.VIOLATION_DATE, DATE),
          Map.entry(Field.CONVICTION_DATE, DATE),
          Map.entry(Field.RELATED_CONVICTION_ABSTRACT_ID, IDENTIFIER),
          Map.entry(Field.COURT_ORDER_DATE, DATE),
          Map.entry(Field.COMPLIANCE_DUE_DATE, DATE),
          Map.entry(Field.FAILURE_TO_COMPLY_DATE, DATE),
          Map.entry(Field.ORDER_CATEGORY, CODE),
          Map.entry(Field.WILLFUL_INDICATOR, TRUTH),
          Map.entry(Field.SECTION, TEXT),
          Map.entry(Field.SECTION_STATUTE_CODE, STATUTE),
          Map.entry(Field.SECTION_NUMBER, SECTION_NUMBER),
          Map.entry(Field.SECTION_ROLE, ROLE),
          Map.entry(Field.SECTION_SEVERITY, SEVERITY),
          Map.entry(Field.CONVEYANCE_CATEGORY, CODE),
          Map.entry(Field.VEHICLE_LICENSE_NUMBER, PLATE),
          Map.entry(Field.VEHICLE_LICENSE_STATE, STATE),
          Map.entry(Field.VESSEL_NUMBER, VESSEL),
          Map.entry(Field.COMMERCIAL_VEHICLE_CODE, D20_CODE),
          Map.entry(Field.HAZARDOUS_MATERIAL_CODE, D20_CODE),
          Map.entry(Field.CDL_HOLDER_CODE, D20_CODE),
          Map.entry(Field.RELEASE_DATE, DATE),
          Map.entry(Field.RELEASE_REASON, CODE),
          Map.entry(Field.DISPOSITION_CODE, CODE),
          Map.entry(Field.JUDGMENT_TEXT, TEXT),
          Map.entry(Field.HEARING_DATE, DATE),
          Map.entry(Field.CERTIFYING_OFFICIAL, OFFICIAL),
          Map.entry(Field.CERTIFICATION_DATE, DATE));

  private final Pattern pattern;
  private final String remedy;

  /// How long a free text may be as the schemas count it, in UTF-16; 0 for what is no free text.
  private final int longestText;

  Shape(String regex, String remedy) {
    this(regex, remedy, 0);
  }

  Shape(String regex, String remedy, int longestText) {
    this.pattern = Pattern.compile(regex);
    this.remedy = remedy;
    this.longestText = longestText;
  }

  /// The shape of a field. Every field has one.
  public static Shape of(Field field) {
    Shape shape = BY_FIELD.get(field);
    if (shape == null) {
      throw new IllegalStateException("no shape is given for " + field.logicalName());
    }
    return shape;
  }

  /// Whether a value is written in this shape, in its normal form.
  public boolean fits(String value) {
    return pattern.matcher(value).matches()
        && (!isName() || isUpperCase(value))
        && (longestText == 0 || (value.length() <= longestText && isCarriedByXml(value)));
  }

  /// Whether a text arrives as it was written: XML has no place for most control characters and for
  /// half a character.
  private static boolean isCarriedByXml(String value) {
    return value
        .codePoints()
        .allMatch(c ->
            c >= ' '
                ? !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    && c != 0xFFFE
                    && c != 0xFFFF
                : c == '\t' || c == '\n' || c == '\r');
  }

  /// How to write it instead.
  public String remedy() {
    return remedy;
  }

  private boolean isName() {
    return this == NAME || this == SUFFIX;
  }

  private static boolean isUpperCase(String value) {
    return value.equals(value.toUpperCase(Locale.ROOT));
  }
}
