package cursitor.dmv907;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The fields of the notices by their logical names (`dmv907.md` 7.2, 7.5), with the code a fault
/// on each one takes. The wire knows where each stands in XML, the court's API and the stories call
/// them by these names.
public enum Field {
  NOTICE_TYPE("noticeType", ErrorCode.E101),
  LEGAL_AUTHORITY("legalAuthority", ErrorCode.E101),
  KIND("kind", ErrorCode.E101),
  ABSTRACT_ID("abstractId", ErrorCode.E101),
  PRIOR_ABSTRACT_ID("priorAbstractId", ErrorCode.E101),
  COURT_CODE("courtCode", ErrorCode.E204),
  COURT_NAME("courtName", ErrorCode.E204),
  DOCKET_NUMBER("docketNumber", ErrorCode.E206),
  CITATION_NUMBER("citationNumber", ErrorCode.E101),
  PARTICIPANT_ID("participantId", ErrorCode.E101),
  DRIVER_LICENSE_NUMBER("driverLicenseNumber", ErrorCode.E200),
  DRIVER_LICENSE_STATE("driverLicenseState", ErrorCode.E200),
  LAST_NAME("lastName", ErrorCode.E203),
  FIRST_NAME("firstName", ErrorCode.E203),
  MIDDLE_NAME("middleName", ErrorCode.E203),
  NAME_SUFFIX("suffix", ErrorCode.E203),
  DATE_OF_BIRTH("dateOfBirth", ErrorCode.E202),
  VIOLATION_DATE("violationDate", ErrorCode.E201),
  CONVICTION_DATE("convictionDate", ErrorCode.E201),
  RELATED_CONVICTION_ABSTRACT_ID("relatedConvictionAbstractId", ErrorCode.E101),
  COURT_ORDER_DATE("courtOrderDate", ErrorCode.E201),
  COMPLIANCE_DUE_DATE("complianceDueDate", ErrorCode.E201),
  FAILURE_TO_COMPLY_DATE("failureToComplyDate", ErrorCode.E201),
  ORDER_CATEGORY("orderCategory", ErrorCode.E101),
  WILLFUL_INDICATOR("willfulIndicator", ErrorCode.E101),
  SECTION("section", ErrorCode.E205),
  SECTION_STATUTE_CODE("section/statuteCode", ErrorCode.E205),
  SECTION_NUMBER("section/sectionNumber", ErrorCode.E205),
  SECTION_ROLE("section/role", ErrorCode.E205),
  SECTION_SEVERITY("section/severity", ErrorCode.E205),
  CONVEYANCE_CATEGORY("conveyanceCategory", ErrorCode.E101),
  VEHICLE_LICENSE_NUMBER("vehicleLicenseNumber", ErrorCode.E101),
  VEHICLE_LICENSE_STATE("vehicleLicenseState", ErrorCode.E101),
  VESSEL_NUMBER("vesselNumber", ErrorCode.E101),
  COMMERCIAL_VEHICLE_CODE("commercialVehicleCode", ErrorCode.E101),
  HAZARDOUS_MATERIAL_CODE("hazardousMaterialCode", ErrorCode.E101),
  CDL_HOLDER_CODE("cdlHolderCode", ErrorCode.E101),
  RELEASE_DATE("releaseDate", ErrorCode.E201),
  RELEASE_REASON("releaseReason", ErrorCode.E101),
  DISPOSITION_CODE("dispositionCode", ErrorCode.E101),
  JUDGMENT_TEXT("judgmentText", ErrorCode.E101),
  HEARING_DATE("hearingDate", ErrorCode.E201),
  CERTIFYING_OFFICIAL("certifyingOfficial", ErrorCode.E101),
  CERTIFICATION_DATE("certificationDate", ErrorCode.E201);

  /// What a release requires; everything else on it is a claim (`dmv907.md` 7.2).
  private static final Set<Field> REQUIRED_OF_RELEASE =
      EnumSet.of(
          ABSTRACT_ID,
          COURT_CODE,
          RELEASE_DATE,
          RELEASE_REASON,
          CERTIFYING_OFFICIAL,
          CERTIFICATION_DATE);

  private static final Set<Field> OF_SECTION =
      EnumSet.of(SECTION_STATUTE_CODE, SECTION_NUMBER, SECTION_ROLE, SECTION_SEVERITY);

  private final String logicalName;
  private final ErrorCode faultCode;

  Field(String logicalName, ErrorCode faultCode) {
    this.logicalName = logicalName;
    this.faultCode = faultCode;
  }

  /// The name in the documents, the court's API and the stories.
  public String logicalName() {
    return logicalName;
  }

  /// The code of a fault on this field; a field that stands where its action has no place for it is
  /// E207 instead.
  public ErrorCode faultCode() {
    return faultCode;
  }

  /// Whether a release must have it.
  public boolean isRequiredOfRelease() {
    return REQUIRED_OF_RELEASE.contains(this);
  }

  /// Whether it stands in each section.
  public boolean isOfSection() {
    return OF_SECTION.contains(this);
  }

  /// The fields of a section, in their order.
  public static Set<Field> ofSection() {
    return Collections.unmodifiableSet(OF_SECTION);
  }

  /// The field of this logical name; throws IllegalArgumentException when there is none.
  public static Field named(String logicalName) {
    for (Field field : values()) {
      if (field.logicalName.equals(logicalName)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field is called " + logicalName);
  }
}
