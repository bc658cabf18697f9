package cursitor.bench.notice;

import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Section;
import java.util.stream.Collectors;

/// A hold as the case management system posts it: the logical names of the documents, flat.
final class HoldRequest {
  private HoldRequest() {}

  static String json(FailureToComplyNotification notification) {
    if (!(notification.notice() instanceof Hold hold)) {
      throw new IllegalArgumentException("only a hold is asked for as a hold");
    }
    return """
    {"abstractId":"%s","docketNumber":"%s","courtName":"%s","citationNumber":"%s",\
    "participantId":"%s","driverLicenseNumber":"%s","driverLicenseState":"CA",\
    "lastName":"%s","firstName":"%s","dateOfBirth":"%s","violationDate":"%s",\
    "convictionDate":"%s","courtOrderDate":"%s","complianceDueDate":"%s",\
    "failureToComplyDate":"%s","orderCategory":"%s","willfulIndicator":true,\
    "sections":[%s],"conveyanceCategory":"%s",\
    "commercialVehicleCode":"2","hazardousMaterialCode":"2",\
    "cdlHolderCode":"2","certifyingOfficial":"%s","certificationDate":"%s"}\
    """
        .formatted(
            hold.abstractId(),
            hold.courtCase().docketNumber(),
            hold.courtCase().courtName(),
            hold.citation().citationNumber(),
            hold.participant().participantId(),
            Places.LICENSE,
            hold.participant().name().lastName(),
            hold.participant().name().firstName(),
            hold.participant().birthDate(),
            hold.citation().violationDate(),
            hold.relatedConviction().convictionDate(),
            hold.failure().courtOrderDate(),
            hold.failure().complianceDueDate(),
            hold.failure().failureDate(),
            hold.failure().orderCategory(),
            hold.sections().stream().map(HoldRequest::json).collect(Collectors.joining(",")),
            hold.conveyanceCategory(),
            hold.certification().official(),
            hold.certification().certifiedOn());
  }

  private static String json(Section section) {
    return "{\"statuteCode\":\"%s\",\"sectionNumber\":\"%s\",\"role\":\"%s\",\"severity\":\"%s\"}"
        .formatted(section.statuteCode(), section.number(), section.role(), section.severity());
  }
}
