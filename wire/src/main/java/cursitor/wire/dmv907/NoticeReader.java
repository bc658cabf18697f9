package cursitor.wire.dmv907;

import static cursitor.dmv907.Field.*;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes notices of what was written. Only what the schema has found valid comes here.
final class NoticeReader {
  private NoticeReader() {}

  static Hold hold(Written written) {
    return new Hold(
        written.text(NOTICE_TYPE),
        written.text(ABSTRACT_ID),
        courtCase(written),
        citation(written),
        participant(written),
        new RelatedConviction(
            written.optionalDate(CONVICTION_DATE),
            written.optional(RELATED_CONVICTION_ABSTRACT_ID)),
        new FailureToComply(
            written.date(COURT_ORDER_DATE),
            written.text(ORDER_CATEGORY),
            written.date(COMPLIANCE_DUE_DATE),
            written.date(FAILURE_TO_COMPLY_DATE),
            written.isTrue(WILLFUL_INDICATOR)),
        sections(written),
        written.text(CONVEYANCE_CATEGORY),
        plate(written),
        incident(written),
        certification(written));
  }

  static Release release(Written written) {
    Map<Field, String> claims = new EnumMap<>(Field.class);
    written
        .elements()
        .forEach((field, element) -> {
          if (!field.isRequiredOfRelease() && !element.text().isBlank()) {
            claims.put(field, element.text());
          }
        });
    for (Written section : written.sections()) {
      section
          .elements()
          .forEach((field, element) -> {
            if (!element.text().isBlank()) {
              claims.merge(field, element.text().strip(), (all, one) -> all + " " + one);
            }
          });
    }
    return new Release(
        written.text(ABSTRACT_ID),
        written.text(COURT_CODE),
        written.date(RELEASE_DATE),
        written.text(RELEASE_REASON),
        certification(written),
        claims);
  }

  static ConvictionAbstract conviction(Written written) {
    return new ConvictionAbstract(
        ConvictionAbstract.Kind.valueOf(written.text(KIND)),
        written.text(ABSTRACT_ID),
        written.optional(PRIOR_ABSTRACT_ID),
        courtCase(written),
        citation(written),
        participant(written),
        written.date(CONVICTION_DATE),
        sections(written),
        written.text(DISPOSITION_CODE),
        written.optional(JUDGMENT_TEXT),
        written.optionalDate(HEARING_DATE),
        plate(written),
        written.optional(VESSEL_NUMBER),
        incident(written),
        certification(written));
  }

  private static CourtCase courtCase(Written written) {
    return new CourtCase(
        written.text(COURT_CODE), written.optional(COURT_NAME), written.text(DOCKET_NUMBER));
  }

  private static Citation citation(Written written) {
    return new Citation(written.optional(CITATION_NUMBER), written.date(VIOLATION_DATE));
  }

  private static Participant participant(Written written) {
    return new Participant(
        written.text(PARTICIPANT_ID),
        new PersonName(
            written.text(LAST_NAME),
            written.optional(FIRST_NAME),
            written.optional(MIDDLE_NAME),
            written.optional(NAME_SUFFIX)),
        written.date(DATE_OF_BIRTH),
        license(written));
  }

  private static @Nullable License license(Written written) {
    String number = written.optional(DRIVER_LICENSE_NUMBER);
    return number == null ? null : new License(number, written.text(DRIVER_LICENSE_STATE));
  }

  private static @Nullable Plate plate(Written written) {
    String number = written.optional(VEHICLE_LICENSE_NUMBER);
    return number == null ? null : new Plate(number, written.optional(VEHICLE_LICENSE_STATE));
  }

  private static DrivingIncident incident(Written written) {
    return new DrivingIncident(
        written.text(COMMERCIAL_VEHICLE_CODE),
        written.text(HAZARDOUS_MATERIAL_CODE),
        written.optional(CDL_HOLDER_CODE));
  }

  private static Certification certification(Written written) {
    return new Certification(written.text(CERTIFYING_OFFICIAL), written.date(CERTIFICATION_DATE));
  }

  private static List<Section> sections(Written written) {
    return written.sections().stream().map(NoticeReader::section).toList();
  }

  private static Section section(Written written) {
    return new Section(
        written.text(SECTION_STATUTE_CODE),
        written.text(SECTION_NUMBER),
        written.optional(SECTION_ROLE),
        written.optional(SECTION_SEVERITY));
  }
}
