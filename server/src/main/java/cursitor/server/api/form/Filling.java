package cursitor.server.api.form;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.rule.Shape;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one notice off a sheet by their types, and gathers what is wrong. A field
/// that cannot be read yields a stand-in, so that the reading goes on and the rules can be asked
/// about the rest; a notice with a fault is never used.
final class Filling {
  private static final LocalDate NO_DATE = LocalDate.EPOCH;
  private static final Set<ErrorCode> DATE_CODES = EnumSet.of(ErrorCode.E201, ErrorCode.E202);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String WITHIN_SECTION = Field.SECTION.logicalName() + "/";
  private static final Set<String> SECTION_NAMES =
      Field.ofSection().stream().map(Filling::inSection).collect(Collectors.toUnmodifiableSet());

  private final Sheet sheet;
  private final boolean weakSections;
  private final List<Refusal> faults = new ArrayList<>();
  private final Set<Field> missing = EnumSet.noneOf(Field.class);

  /// Who must have the sheet without a fault.
  Filling(Sheet sheet, Set<String> known) {
    this(sheet, known, Set.of());
  }

  /// @param weak fields that may be written in any way; what cannot be read of them is left out
  Filling(Sheet sheet, Set<String> known, Set<Field> weak) {
    this.sheet = sheet;
    this.weakSections = weak.contains(Field.SECTION);
    Set<String> names = weak.stream().map(Field::logicalName).collect(Collectors.toSet());
    sheet.faults().stream()
        .filter(fault -> !names.contains(fault.field()))
        .filter(fault -> !weakSections || !fault.field().startsWith(Field.SECTION.logicalName()))
        .forEach(faults::add);
    faults.addAll(sheet.strangers(known));
  }

  /// The text of a field that must be there.
  String text(Field field) {
    String written = sheet.value(field.logicalName());
    if (written.isEmpty()) {
      missing.add(field);
    }
    return written;
  }

  @Nullable String optional(Field field) {
    String written = sheet.value(field.logicalName());
    return written.isEmpty() ? null : written;
  }

  String textOr(Field field, String usual) {
    String written = sheet.value(field.logicalName());
    return written.isEmpty() ? usual : written;
  }

  /// The date of a field that must be there.
  LocalDate date(Field field) {
    String written = text(field);
    return written.isEmpty() ? NO_DATE : parsed(field, written);
  }

  @Nullable LocalDate optionalDate(Field field) {
    String written = sheet.value(field.logicalName());
    return written.isEmpty() ? null : parsed(field, written);
  }

  private LocalDate parsed(Field field, String written) {
    try {
      // Years before 1000 and after 9999 can be read, but no message may carry them.
      if (Shape.of(field).fits(written)) {
        return LocalDate.parse(written);
      }
    } catch (DateTimeException e) {
      // Such as the 30th of February: told like any other text that is no date.
    }
    fault(field, "This is not a date; write it as yyyy-mm-dd.");
    return NO_DATE;
  }

  /// A truth value that must be there.
  boolean flag(Field field) {
    String written = text(field);
    return !written.isEmpty() && truth(field.logicalName(), written);
  }

  /// A truth value that is false unless it is written.
  boolean flag(String name) {
    String written = sheet.value(name);
    return !written.isEmpty() && truth(name, written);
  }

  private boolean truth(String name, String written) {
    if (!written.equals("true") && !written.equals("false")) {
      faults.add(Refusal.of(ErrorCode.E101, name, "Write true or false here."));
    }
    return written.equals("true");
  }

  OperatingMode mode() {
    return switch (sheet.value(Names.MODE)) {
      case "", "PRODUCTION" -> OperatingMode.PRODUCTION;
      case "TEST" -> OperatingMode.TEST;
      default -> {
        faults.add(Refusal.of(ErrorCode.E101, Names.MODE, "Write PRODUCTION or TEST here."));
        yield OperatingMode.TEST;
      }
    };
  }

  /// A field whose value is fixed; it may be left out.
  void fixed(Field field, String only) {
    String written = sheet.value(field.logicalName());
    if (!written.isEmpty() && !written.equals(only)) {
      fault(field, "This field is fixed; leave it out or write '" + only + "'.");
    }
  }

  List<Section> sections() {
    List<Section> read = new ArrayList<>();
    List<Map<String, String>> written = sheet.sections() == null ? List.of() : sheet.sections();
    for (int i = 0; i < written.size(); i++) {
      read.add(section("section[" + (i + 1) + "]/", written.get(i)));
    }
    return read;
  }

  /// The sections as a release carries them: each field of the group by itself, joined by blanks. A
  /// field that not every section has is left out, for it could not be told whose it is.
  void claimSections(Map<Field, String> claims) {
    List<Section> written = sections();
    claim(claims, Field.SECTION_STATUTE_CODE, written, Section::statuteCode);
    claim(claims, Field.SECTION_NUMBER, written, Section::number);
    claim(claims, Field.SECTION_ROLE, written, Section::role);
    claim(claims, Field.SECTION_SEVERITY, written, Section::severity);
  }

  private static void claim(
      Map<Field, String> claims,
      Field field,
      List<Section> written,
      Function<Section, @Nullable String> part) {
    List<String> values =
        written.stream()
            .map(part)
            .filter(value -> value != null && !value.isBlank())
            .map(value -> BLANKS.matcher(value).replaceAll(""))
            .toList();
    if (!values.isEmpty() && values.size() == written.size()) {
      claims.put(field, String.join(" ", values));
    }
  }

  private Section section(String place, Map<String, String> written) {
    for (String name : new TreeSet<>(written.keySet())) {
      if (!weakSections && !SECTION_NAMES.contains(name)) {
        faults.add(
            Refusal.of(
                ErrorCode.E101,
                place + Names.presentable(name),
                "No field of a section has this name; see the list in /api/openapi.json."));
      }
    }
    return new Section(
        required(written, Field.SECTION_STATUTE_CODE),
        required(written, Field.SECTION_NUMBER),
        within(written, Field.SECTION_ROLE),
        within(written, Field.SECTION_SEVERITY));
  }

  /// The rules of a section say themselves what is missing.
  private static String required(Map<String, String> written, Field field) {
    return written.getOrDefault(inSection(field), "");
  }

  private static @Nullable String within(Map<String, String> written, Field field) {
    String value = written.getOrDefault(inSection(field), "");
    return value.isEmpty() ? null : value;
  }

  /// The name a field of a section has inside it, such as `statuteCode`.
  static String inSection(Field field) {
    return field.logicalName().substring(WITHIN_SECTION.length());
  }

  void fault(Field field, String detail) {
    fault(field, field.faultCode(), detail);
  }

  void fault(Field field, ErrorCode code, String detail) {
    faults.add(Refusal.of(code, field.logicalName(), detail));
  }

  /// All that is wrong, in refusal order: what could not be read, and the broken rules beside it. A
  /// rule about a field that could not be read says nothing new; nor does a rule about the order of
  /// dates while one of them is not there. What a rule says of a missing text says it better.
  ///
  /// Where all could be read this says nothing: the desk asks the rules itself.
  List<Refusal> faultsWith(Supplier<List<Refusal>> rules) {
    if (faults.isEmpty() && missing.isEmpty()) {
      return List.of();
    }
    List<Refusal> broken = rules.get();
    Set<String> ruled = broken.stream().map(Refusal::field).collect(Collectors.toSet());
    missing.stream()
        .filter(
            field -> DATE_CODES.contains(field.faultCode()) || !ruled.contains(field.logicalName()))
        .forEach(field -> fault(field, "This field is missing; add it."));
    Set<String> unread = faults.stream().map(Refusal::field).collect(Collectors.toSet());
    boolean dateUnread = faults.stream().anyMatch(fault -> DATE_CODES.contains(fault.code()));
    return Stream.concat(
            faults.stream(),
            broken.stream()
                .filter(rule -> !unread.contains(rule.field()))
                .filter(rule -> !(dateUnread && DATE_CODES.contains(rule.code()))))
        .sorted(Comparator.comparingInt(refusal -> refusal.code().rank()))
        .limit(Refusal.MOST_TOLD)
        .toList();
  }
}
