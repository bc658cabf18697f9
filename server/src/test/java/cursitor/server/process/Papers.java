package cursitor.server.process;

/// What a clerk writes about the case of a docket. Each case has a person of its own whom the DMV
/// does not know, so that it assigns an X number.
final class Papers {
  private Papers() {}

  static String conviction(int docket) {
    return """
    {"abstractId": "C-%1$d", "docketNumber": "TR-%1$d", "participantId": "P1",
     "lastName": "%2$s", "firstName": "ALEX", "dateOfBirth": "1984-05-04",
     "violationDate": "2025-09-01", "convictionDate": "2025-10-01",
     "sections": [{"statuteCode": "VC", "sectionNumber": "22350", "severity": "I"}],
     "dispositionCode": "G", "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
     "certifyingOfficial": "A. CLERK", "certificationDate": "2025-10-02"}
    """
        .formatted(docket, name(docket));
  }

  static String hold(int docket) {
    return """
    {"abstractId": "H-%1$d", "docketNumber": "TR-%1$d", "participantId": "P1",
     "lastName": "%2$s", "firstName": "ALEX", "dateOfBirth": "1984-05-04",
     "violationDate": "2025-09-01", "convictionDate": "2025-10-01",
     "relatedConvictionAbstractId": "C-%1$d", "courtOrderDate": "2025-10-01",
     "complianceDueDate": "2025-12-01", "failureToComplyDate": "2025-12-02",
     "orderCategory": "COMMUNITY_SERVICE", "willfulIndicator": true,
     "sections": [
       {"statuteCode": "VC", "sectionNumber": "22350", "role": "UNDERLYING", "severity": "I"},
       {"statuteCode": "VC", "sectionNumber": "40508(c)", "role": "BREACH"}],
     "conveyanceCategory": "MOTOR_VEHICLE", "commercialVehicleCode": "2",
     "hazardousMaterialCode": "2", "certifyingOfficial": "A. CLERK",
     "certificationDate": "2025-12-03"}
    """
        .formatted(docket, name(docket));
  }

  /// A name of letters only, another one for each docket.
  private static String name(int docket) {
    return "CASE"
        + Integer.toString(docket)
            .chars()
            .collect(
                StringBuilder::new,
                (name, digit) -> name.append((char) ('A' + digit - '0')),
                StringBuilder::append);
  }
}
