package cursitor.dmv907.message;

import cursitor.dmv907.Field;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A notice as its fields, each as it is written. What a notice does not have is not among them,
/// nor are its sections, of which there may be several; only what a release claims of them.
public final class NoticeFields {
  private final Map<Field, String> fields = new EnumMap<>(Field.class);

  private NoticeFields() {}

  public static Map<Field, String> of(Hold hold) {
    NoticeFields written = new NoticeFields();
    written.put(Field.NOTICE_TYPE, hold.noticeType());
    written.put(Field.ABSTRACT_ID, hold.abstractId());
    written.put(hold.courtCase());
    written.put(hold.citation());
    written.put(hold.participant());
    written.put(Field.CONVICTION_DATE, hold.relatedConviction().convictionDate());
    written.put(Field.RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId());
    written.put(Field.COURT_ORDER_DATE, hold.failure().courtOrderDate());
    written.put(Field.ORDER_CATEGORY, hold.failure().orderCategory());
    written.put(Field.COMPLIANCE_DUE_DATE, hold.failure().complianceDueDate());
    written.put(Field.FAILURE_TO_COMPLY_DATE, hold.failure().failureDate());
    written.put(Field.WILLFUL_INDICATOR, hold.failure().willful());
    written.put(Field.CONVEYANCE_CATEGORY, hold.conveyanceCategory());
    written.put(hold.plate());
    written.put(hold.incident());
    written.put(hold.certification());
    return written.fields;
  }

  public static Map<Field, String> of(ConvictionAbstract conviction) {
    NoticeFields written = new NoticeFields();
    written.put(Field.KIND, conviction.kind());
    written.put(Field.ABSTRACT_ID, conviction.abstractId());
    written.put(Field.PRIOR_ABSTRACT_ID, conviction.priorAbstractId());
    written.put(conviction.courtCase());
    written.put(conviction.citation());
    written.put(conviction.participant());
    written.put(Field.CONVICTION_DATE, conviction.convictionDate());
    written.put(Field.DISPOSITION_CODE, conviction.dispositionCode());
    written.put(Field.JUDGMENT_TEXT, conviction.judgmentText());
    written.put(Field.HEARING_DATE, conviction.hearingDate());
    written.put(conviction.plate());
    written.put(Field.VESSEL_NUMBER, conviction.vesselNumber());
    written.put(conviction.incident());
    written.put(conviction.certification());
    return written.fields;
  }

  public static Map<Field, String> of(Release release) {
    NoticeFields written = new NoticeFields();
    release.claims().forEach(written::put);
    written.put(Field.ABSTRACT_ID, release.abstractId());
    written.put(Field.COURT_CODE, release.courtCode());
    written.put(Field.RELEASE_DATE, release.releaseDate());
    written.put(Field.RELEASE_REASON, release.releaseReason());
    written.put(release.certification());
    return written.fields;
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
    PersonName name = participant.name();
    put(Field.LAST_NAME, name.lastName());
    put(Field.FIRST_NAME, name.firstName());
    put(Field.MIDDLE_NAME, name.middleName());
    put(Field.NAME_SUFFIX, name.suffix());
    put(Field.DATE_OF_BIRTH, participant.birthDate());
    License license = participant.license();
    if (license != null) {
      put(Field.DRIVER_LICENSE_NUMBER, license.number());
      put(Field.DRIVER_LICENSE_STATE, license.state());
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
    if (value != null) {
      fields.put(field, value.toString());
    }
  }
}
