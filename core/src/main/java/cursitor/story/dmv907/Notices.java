package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes notices from fields written as text. An empty text is a field that is not there.
record Notices(Map<Field, String> fields) {
  Hold hold() {
    return new Hold(
        text(Field.NOTICE_TYPE),
        text(Field.ABSTRACT_ID),
        courtCase(),
        new Citation(orNull(Field.CITATION_NUMBER), date(Field.VIOLATION_DATE)),
        participant(),
        new RelatedConviction(
            dateOrNull(Field.CONVICTION_DATE), orNull(Field.RELATED_CONVICTION_ABSTRACT_ID)),
        new FailureToComply(
            date(Field.COURT_ORDER_DATE),
            text(Field.ORDER_CATEGORY),
            date(Field.COMPLIANCE_DUE_DATE),
            date(Field.FAILURE_TO_COMPLY_DATE),
            Boolean.parseBoolean(text(Field.WILLFUL_INDICATOR))),
        sections(),
        text(Field.CONVEYANCE_CATEGORY),
        plate(),
        incident(),
        certification());
  }

  ConvictionAbstract conviction(ConvictionAbstract.Kind kind) {
    return new ConvictionAbstract(
        kind,
        text(Field.ABSTRACT_ID),
        orNull(Field.PRIOR_ABSTRACT_ID),
        courtCase(),
        new Citation(orNull(Field.CITATION_NUMBER), date(Field.VIOLATION_DATE)),
        participant(),
        date(Field.CONVICTION_DATE),
        sections(),
        text(Field.DISPOSITION_CODE),
        orNull(Field.JUDGMENT_TEXT),
        dateOrNull(Field.HEARING_DATE),
        plate(),
        orNull(Field.VESSEL_NUMBER),
        incident(),
        certification());
  }

  Release release() {
    Map<Field, String> claims = new EnumMap<>(Field.class);
    fields.forEach((field, value) -> {
      if (!field.isRequiredOfRelease() && !value.isEmpty()) {
        claims.put(field, value);
      }
    });
    return new Release(
        text(Field.ABSTRACT_ID),
        text(Field.COURT_CODE),
        date(Field.RELEASE_DATE),
        text(Field.RELEASE_REASON),
        certification(),
        claims);
  }

  private CourtCase courtCase() {
    return new CourtCase(
        text(Field.COURT_CODE), orNull(Field.COURT_NAME), text(Field.DOCKET_NUMBER));
  }

  private Participant participant() {
    PersonName name =
        new PersonName(
            text(Field.LAST_NAME),
            orNull(Field.FIRST_NAME),
            orNull(Field.MIDDLE_NAME),
            orNull(Field.NAME_SUFFIX));
    String number = text(Field.DRIVER_LICENSE_NUMBER);
    License license =
        number.isEmpty() ? null : new License(number, text(Field.DRIVER_LICENSE_STATE));
    return new Participant(text(Field.PARTICIPANT_ID), name, date(Field.DATE_OF_BIRTH), license);
  }

  private @Nullable Plate plate() {
    String number = text(Field.VEHICLE_LICENSE_NUMBER);
    return number.isEmpty() ? null : new Plate(number, orNull(Field.VEHICLE_LICENSE_STATE));
  }

  private DrivingIncident incident() {
    return new DrivingIncident(
        text(Field.COMMERCIAL_VEHICLE_CODE),
        text(Field.HAZARDOUS_MATERIAL_CODE),
        orNull(Field.CDL_HOLDER_CODE));
  }

  private Certification certification() {
    return new Certification(text(Field.CERTIFYING_OFFICIAL), date(Field.CERTIFICATION_DATE));
  }

  /// Sections are written `VC 22350 UNDERLYING I; VC 40508(c) BREACH`; role and severity may be
  /// left out.
  private List<Section> sections() {
    return Stream.of(text(Field.SECTION).split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Notices::section)
        .toList();
  }

  private static Section section(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < 2) {
      throw new IllegalArgumentException(
          "expected sections such as \"VC 22350 UNDERLYING; VC 40508(c) BREACH\"");
    }
    String role = null;
    String severity = null;
    for (int i = 2; i < words.length; i++) {
      if (words[i].length() == 1) {
        severity = words[i];
      } else {
        role = words[i];
      }
    }
    return new Section(words[0], words[1], role, severity);
  }

  private String text(Field field) {
    return fields.getOrDefault(field, "");
  }

  private @Nullable String orNull(Field field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  private LocalDate date(Field field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a date such as 2026-03-02 for "
              + field.logicalName()
              + "; a message without one can only be told with where … is …",
          e);
    }
  }

  private @Nullable LocalDate dateOrNull(Field field) {
    return text(field).isEmpty() ? null : date(field);
  }
}
