package cursitor.server.api;

/// Notices about the driver the test's DMV knows, as a case management system writes them.
final class Notices {
  private Notices() {}

  static String conviction(String abstractId, String docket) {
    return """
    {"abstractId": "%s", "docketNumber": "%s", "participantId": "P1",
     "driverLicenseNumber": "A1234567", "lastName": "GARCIA", "firstName": "MARIA",
     "middleName": "ELENA", "dateOfBirth": "1984-05-04", "violationDate": "2025-09-01",
     "convictionDate": "2025-10-01",
     "sections": [{"statuteCode": "VC", "sectionNumber": "22350", "severity": "I"}],
     "dispositionCode": "G", "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
     "certifyingOfficial": "A. CLERK", "certificationDate": "2025-10-02"}
    """
        .formatted(abstractId, docket);
  }

  static String hold(String abstractId, String docket) {
    return """
    {"abstractId": "%s", "docketNumber": "%s", "participantId": "P1",
     "driverLicenseNumber": "A1234567", "lastName": "GARCIA", "firstName": "MARIA",
     "middleName": "ELENA", "dateOfBirth": "1984-05-04", "violationDate": "2025-09-01",
     "convictionDate": "2025-10-01", "courtOrderDate": "2025-10-02",
     "complianceDueDate": "2025-12-01", "failureToComplyDate": "2025-12-02",
     "orderCategory": "COMMUNITY_SERVICE", "willfulIndicator": true,
     "sections": [
       {"statuteCode": "VC", "sectionNumber": "22350", "role": "UNDERLYING", "severity": "I"},
       {"statuteCode": "VC", "sectionNumber": "40508(c)", "role": "BREACH"}],
     "conveyanceCategory": "MOTOR_VEHICLE", "commercialVehicleCode": "2",
     "hazardousMaterialCode": "2", "certifyingOfficial": "A. CLERK",
     "certificationDate": "2025-12-03"}
    """
        .formatted(abstractId, docket);
  }

  static String release(String abstractId, String hold) {
    return """
    {"abstractId": "%s", "priorAbstractId": "%s", "releaseDate": "2026-01-05",
     "releaseReason": "COMPLIED", "certifyingOfficial": "A. CLERK",
     "certificationDate": "2026-01-05"}
    """
        .formatted(abstractId, hold);
  }
}
