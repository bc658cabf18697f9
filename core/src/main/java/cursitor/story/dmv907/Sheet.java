package cursitor.story.dmv907;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A notice as fields written as text: the reverse of [Notices].
final class Sheet {
  private final Map<Field, String> fields = new EnumMap<>(Field.class);

  private Sheet() {}

  static Map<Field, String> of(Hold hold) {
    Sheet sheet = new Sheet();
    sheet.put(Field.NOTICE_TYPE, hold.noticeType());
    sheet.put(Field.ABSTRACT_ID, hold.abstractId());
    sheet.put(hold.courtCase());
    sheet.put(hold.citation());
    sheet.put(hold.participant());
    sheet.put(Field.CONVICTION_DATE, hold.relatedConviction().convictionDate());
    sheet.put(Field.RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId());
    sheet.put(Field.COURT_ORDER_DATE, hold.failure().courtOrderDate());
    sheet.put(Field.ORDER_CATEGORY, hold.failure().orderCategory());
    sheet.put(Field.COMPLIANCE_DUE_DATE, hold.failure().complianceDueDate());
    sheet.put(Field.FAILURE_TO_COMPLY_DATE, hold.failure().failureDate());
    sheet.put(Field.WILLFUL_INDICATOR, hold.failure().willful());
    sheet.put(Field.SECTION, sections(hold.sections()));
    sheet.put(Field.CONVEYANCE_CATEGORY, hold.conveyanceCategory());
    sheet.put(hold.plate());
    sheet.put(hold.incident());
    sheet.put(hold.certification());
    return sheet.fields;
  }

  static Map<Field, String> of(ConvictionAbstract conviction) {
    Sheet sheet = new Sheet();
    sheet.put(Field.ABSTRACT_ID, conviction.abstractId());
    sheet.put(Field.PRIOR_ABSTRACT_ID, conviction.priorAbstractId());
    sheet.put(conviction.courtCase());
    sheet.put(conviction.citation());
    sheet.put(conviction.participant());
    sheet.put(Field.CONVICTION_DATE, conviction.convictionDate());
    sheet.put(Field.SECTION, sections(conviction.sections()));
    sheet.put(Field.DISPOSITION_CODE, conviction.dispositionCode());
    sheet.put(Field.JUDGMENT_TEXT, conviction.judgmentText());
    sheet.put(Field.HEARING_DATE, conviction.hearingDate());
    sheet.put(conviction.plate());
    sheet.put(Field.VESSEL_NUMBER, conviction.vesselNumber());
    sheet.put(conviction.incident());
    sheet.put(conviction.certification());
    return sheet.fields;
  }

  static Map<Field, String> of(Release release) {
    Sheet sheet = new Sheet();
    release.claims().forEach(sheet::put);
    sheet.put(Field.ABSTRACT_ID, release.abstractId());
    sheet.put(Field.COURT_CODE, release.courtCode());
    sheet.put(Field.RELEASE_DATE, release.releaseDate());
    sheet.put(Field.RELEASE_REASON, release.releaseReason());
    sheet.put(release.certification());
    return sheet.fields;
  }

  private void put(CourtCase courtCase) {
    put(Field.COURT_CODE, courtCase.courtCode());
    put(Field.COURT_NAME, courtCase.courtName());
    put(Field.DOCKET_NUMBER, courtCase.docketNumber());
  }

  private void put(Citation citation) {
    put(Field.CITATION_NUMBER, citation.citationNumber());
    put(Field.VIOLATION_DATE, citation.violationDate());
  }

  private void put(Participant participant) {
    put(Field.PARTICIPANT_ID, participant.participantId());
    put(Field.LAST_NAME, participant.name().lastName());
    put(Field.FIRST_NAME, participant.name().firstName());
    put(Field.MIDDLE_NAME, participant.name().middleName());
    put(Field.NAME_SUFFIX, participant.name().suffix());
    put(Field.DATE_OF_BIRTH, participant.birthDate());
    if (participant.license() != null) {
      put(Field.DRIVER_LICENSE_NUMBER, participant.license().number());
      put(Field.DRIVER_LICENSE_STATE, participant.license().state());
    }
  }

  private void put(@Nullable Plate plate) {
    if (plate != null) {
      put(Field.VEHICLE_LICENSE_NUMBER, plate.number());
      put(Field.VEHICLE_LICENSE_STATE, plate.state());
    }
  }

  private void put(DrivingIncident incident) {
    put(Field.COMMERCIAL_VEHICLE_CODE, incident.commercialVehicle());
    put(Field.HAZARDOUS_MATERIAL_CODE, incident.hazardousMaterial());
    put(Field.CDL_HOLDER_CODE, incident.cdlHolder());
  }

  private void put(Certification certification) {
    put(Field.CERTIFYING_OFFICIAL, certification.official());
    put(Field.CERTIFICATION_DATE, certification.certifiedOn());
  }

  private void put(Field field, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      fields.put(field, value.toString());
    }
  }

  private static String sections(List<Section> sections) {
    return sections.stream()
        .map(section ->
            Stream.of(section.statuteCode(), section.number(), section.role(), section.severity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }
}
