package cursitor.dmv907.dmv;

import cursitor.dmv907.Field;
import cursitor.dmv907.WarningCode;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.message.SuccessResponse.Warning;
import cursitor.dmv907.rule.NormalForm;
import cursitor.dmv907.rule.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is remarked on the weak fields of a release; none of it refuses.
final class ReleaseRemarks {
  private ReleaseRemarks() {}

  /// The claims that are not written in their normal form.
  static List<Warning> onForm(Release release) {
    List<Warning> warnings = new ArrayList<>();
    for (Field field : claimed(release)) {
      boolean sound = values(field, release.claim(field)).stream().allMatch(Shape.of(field)::fits);
      if (!sound) {
        warnings.add(Remarks.of(WarningCode.W002, field));
      }
    }
    return warnings;
  }

  /// The claims that can be read and differ from the hold, and a release dated before the failure.
  static List<Warning> against(Release release, Hold hold) {
    List<Warning> warnings = new ArrayList<>();
    for (Field field : claimed(release)) {
      String held = valueOf(hold, field);
      if (held != null && differs(field, release.claim(field), held)) {
        warnings.add(Remarks.of(WarningCode.W001, field));
      }
    }
    if (release.releaseDate().isBefore(hold.failure().failureDate())) {
      warnings.add(Remarks.of(WarningCode.W006, Field.RELEASE_DATE));
    }
    return warnings;
  }

  private static List<Field> claimed(Release release) {
    return Arrays.stream(Field.values()).filter(field -> !release.claim(field).isBlank()).toList();
  }

  private static boolean differs(Field field, String claim, String held) {
    List<String> claims =
        values(field, claim).stream().map(value -> NormalForm.text(field, value)).toList();
    return claims.stream().allMatch(Shape.of(field)::fits) && !claims.equals(values(field, held));
  }

  /// The fields of a section stand once for each section, blanks between them.
  private static List<String> values(Field field, String text) {
    return field.isOfSection() ? List.of(text.strip().split("\\s+")) : List.of(text);
  }

  /// What the hold says in a field: empty where it says nothing, null where there is nothing to
  /// compare.
  private static @Nullable String valueOf(Hold hold, Field field) {
    Participant participant = hold.participant();
    License license = participant.license();
    Plate plate = hold.plate();
    return switch (field) {
      case NOTICE_TYPE -> hold.noticeType();
      case PRIOR_ABSTRACT_ID -> hold.abstractId();
      case DOCKET_NUMBER -> hold.courtCase().docketNumber();
      case CITATION_NUMBER -> orEmpty(hold.citation().citationNumber());
      case PARTICIPANT_ID -> participant.participantId();
      case DRIVER_LICENSE_NUMBER -> license == null ? "" : license.number();
      case DRIVER_LICENSE_STATE -> license == null ? null : license.state();
      case LAST_NAME -> participant.name().lastName();
      case FIRST_NAME -> orEmpty(participant.name().firstName());
      case MIDDLE_NAME -> orEmpty(participant.name().middleName());
      case NAME_SUFFIX -> orEmpty(participant.name().suffix());
      case DATE_OF_BIRTH -> participant.birthDate().toString();
      case VIOLATION_DATE -> hold.citation().violationDate().toString();
      case CONVICTION_DATE -> Objects.toString(hold.relatedConviction().convictionDate(), "");
      case RELATED_CONVICTION_ABSTRACT_ID -> orEmpty(hold.relatedConviction().abstractId());
      case COURT_ORDER_DATE -> hold.failure().courtOrderDate().toString();
      case COMPLIANCE_DUE_DATE -> hold.failure().complianceDueDate().toString();
      case FAILURE_TO_COMPLY_DATE -> hold.failure().failureDate().toString();
      case ORDER_CATEGORY -> hold.failure().orderCategory();
      case WILLFUL_INDICATOR -> Boolean.toString(hold.failure().willful());
      case SECTION_STATUTE_CODE -> joined(hold, Section::statuteCode);
      case SECTION_NUMBER -> joined(hold, Section::number);
      case SECTION_ROLE -> joined(hold, section -> orEmpty(section.role()));
      case SECTION_SEVERITY -> joined(hold, section -> orEmpty(section.severity()));
      case CONVEYANCE_CATEGORY -> hold.conveyanceCategory();
      case VEHICLE_LICENSE_NUMBER -> plate == null ? "" : plate.number();
      case VEHICLE_LICENSE_STATE -> plate == null ? "" : orEmpty(plate.state());
      case COMMERCIAL_VEHICLE_CODE -> hold.incident().commercialVehicle();
      case HAZARDOUS_MATERIAL_CODE -> hold.incident().hazardousMaterial();
      case CDL_HOLDER_CODE -> orEmpty(hold.incident().cdlHolder());
      case LEGAL_AUTHORITY,
          KIND,
          ABSTRACT_ID,
          COURT_CODE,
          COURT_NAME,
          SECTION,
          VESSEL_NUMBER,
          RELEASE_DATE,
          RELEASE_REASON,
          DISPOSITION_CODE,
          JUDGMENT_TEXT,
          HEARING_DATE,
          CERTIFYING_OFFICIAL,
          CERTIFICATION_DATE ->
          null;
    };
  }

  private static String joined(Hold hold, Function<Section, String> part) {
    return hold.sections().stream().map(part).collect(Collectors.joining(" "));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
