package cursitor.wire.dmv907;

import cursitor.dmv907.Field;
import java.util.EnumMap;
import java.util.Map;

/// Where each field stands, as a path from the element of its notice (`wire.md`, field and
/// element). The same for a hold, a release and a conviction but for what is the exchange's own.
final class FieldPaths {
  private static final String ID = "/nc:IdentificationID";
  private static final String COURT = "nc:Case/j:CaseAugmentation/j:CaseCourt/";
  private static final String PERSON = "j:Citation/j:CitationSubject/nc:EntityPerson/";
  private static final String NAME = PERSON + "nc:PersonName/";
  private static final String LICENSE = PERSON + "j:PersonAugmentation/j:DriverLicense";
  private static final String INCIDENT = PERSON + "j:PersonAugmentation/j:PersonDrivingIncident/";
  private static final String STATUTE = "j:Charge/j:ChargeStatute/";
  private static final String STATE = "/j:JurisdictionANSID20AuthorityCode";

  private FieldPaths() {}

  static Map<Field, String> ofHoldOrRelease() {
    Map<Field, String> paths = shared("dmv907:");
    paths.put(Field.NOTICE_TYPE, "dmv907:NoticeCategoryCode");
    paths.put(Field.LEGAL_AUTHORITY, "dmv907:LegalAuthorityText");
    paths.put(Field.CONVICTION_DATE, "dmv907:RelatedConviction/dmv907:ConvictionDate");
    paths.put(
        Field.RELATED_CONVICTION_ABSTRACT_ID,
        "dmv907:RelatedConviction/dmv907:AbstractIdentification" + ID);
    paths.put(Field.COURT_ORDER_DATE, "dmv907:FailureToComply/j:CourtOrderIssuingDate/nc:Date");
    paths.put(Field.ORDER_CATEGORY, "dmv907:FailureToComply/dmv907:OrderCategoryCode");
    paths.put(Field.COMPLIANCE_DUE_DATE, "dmv907:FailureToComply/dmv907:ComplianceDueDate");
    paths.put(Field.FAILURE_TO_COMPLY_DATE, "dmv907:FailureToComply/dmv907:FailureDate");
    paths.put(Field.WILLFUL_INDICATOR, "dmv907:FailureToComply/dmv907:WillfulIndicator");
    paths.put(Field.SECTION_ROLE, "j:Charge/dmv907:SectionRoleCode");
    paths.put(Field.CONVEYANCE_CATEGORY, "dmv907:ConveyanceCategoryCode");
    paths.put(Field.RELEASE_DATE, "dmv907:ReleaseDate");
    paths.put(Field.RELEASE_REASON, "dmv907:ReleaseReasonCode");
    return paths;
  }

  static Map<Field, String> ofConviction() {
    Map<Field, String> paths = shared("dmv902:");
    paths.put(Field.KIND, "dmv902:AbstractCategoryCode");
    paths.put(Field.CONVICTION_DATE, "dmv902:ConvictionDate");
    paths.put(Field.HEARING_DATE, "dmv902:HearingDate");
    paths.put(Field.DISPOSITION_CODE, "dmv902:DispositionCode");
    paths.put(Field.JUDGMENT_TEXT, "dmv902:JudgmentText");
    paths.put(Field.VESSEL_NUMBER, "dmv902:VesselIdentification" + ID);
    return paths;
  }

  private static Map<Field, String> shared(String own) {
    Map<Field, String> paths = new EnumMap<>(Field.class);
    paths.put(Field.ABSTRACT_ID, own + "AbstractIdentification" + ID);
    paths.put(Field.PRIOR_ABSTRACT_ID, own + "PriorAbstractIdentification" + ID);
    paths.put(Field.COURT_CODE, COURT + "nc:OrganizationIdentification" + ID);
    paths.put(Field.COURT_NAME, COURT + "j:CourtName");
    paths.put(Field.DOCKET_NUMBER, "nc:Case/nc:CaseDocketID");
    paths.put(Field.CITATION_NUMBER, "j:Citation/nc:ActivityIdentification" + ID);
    paths.put(Field.VIOLATION_DATE, "j:Citation/nc:ActivityDate/nc:Date");
    paths.put(Field.PARTICIPANT_ID, own + "CaseParticipantIdentification" + ID);
    paths.put(Field.DATE_OF_BIRTH, PERSON + "nc:PersonBirthDate/nc:Date");
    paths.put(Field.FIRST_NAME, NAME + "nc:PersonGivenName");
    paths.put(Field.MIDDLE_NAME, NAME + "nc:PersonMiddleName");
    paths.put(Field.LAST_NAME, NAME + "nc:PersonSurName");
    paths.put(Field.NAME_SUFFIX, NAME + "nc:PersonNameSuffixText");
    paths.put(Field.DRIVER_LICENSE_NUMBER, LICENSE + ID);
    paths.put(Field.DRIVER_LICENSE_STATE, LICENSE + "/nc:IdentificationJurisdiction" + STATE);
    paths.put(Field.COMMERCIAL_VEHICLE_CODE, INCIDENT + "j:DrivingIncidentCMVCode");
    paths.put(Field.HAZARDOUS_MATERIAL_CODE, INCIDENT + "j:DrivingIncidentHazMatCode");
    paths.put(Field.CDL_HOLDER_CODE, "j:Citation/j:CDLHolderCode");
    paths.put(Field.SECTION, "j:Charge");
    paths.put(Field.SECTION_SEVERITY, "j:Charge/j:ChargeSeverityText");
    paths.put(Field.SECTION_STATUTE_CODE, STATUTE + "j:StatuteCodeIdentification" + ID);
    paths.put(Field.SECTION_NUMBER, STATUTE + "j:StatuteCodeSectionIdentification" + ID);
    paths.put(
        Field.VEHICLE_LICENSE_NUMBER,
        "j:ConveyanceRegistration/j:ConveyanceRegistrationPlateIdentification" + ID);
    paths.put(
        Field.VEHICLE_LICENSE_STATE, "j:ConveyanceRegistration/j:RegistrationJurisdiction" + STATE);
    paths.put(Field.CERTIFYING_OFFICIAL, own + "Certification/" + own + "CertifyingOfficialName");
    paths.put(Field.CERTIFICATION_DATE, own + "Certification/" + own + "CertificationDate");
    return paths;
  }
}
