package cursitor.server.api.form;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Requests about an invented person, for the tests.
final class Bodies {
  static final OrganizationId COURT = new OrganizationId("90001");
  static final Customs CUSTOMS = new Customs(PolicyFiles.load(""), LocalDate.of(2026, 1, 5));

  static final String HOLD =
      """
      {"abstractId": "H-1", "docketNumber": "tr-100", "participantId": "P1",
       "driverLicenseNumber": " a1234567 ", "lastName": "Garcia", "firstName": "Maria",
       "dateOfBirth": "1984-05-04", "violationDate": "2025-09-01", "convictionDate": "2025-10-01",
       "relatedConvictionAbstractId": "C-1", "courtOrderDate": "2025-10-02",
       "complianceDueDate": "2025-12-01", "failureToComplyDate": "2025-12-02",
       "orderCategory": "COMMUNITY_SERVICE", "willfulIndicator": true,
       "sections": [
         {"statuteCode": "VC", "sectionNumber": "22350", "role": "UNDERLYING", "severity": "I"},
         {"statuteCode": "VC", "sectionNumber": "40508c", "role": "BREACH"}],
       "conveyanceCategory": "MOTOR_VEHICLE", "vehicleLicenseNumber": "8abc123",
       "vehicleLicenseState": "CA", "commercialVehicleCode": "2", "hazardousMaterialCode": "2",
       "certifyingOfficial": "A. Clerk", "certificationDate": "2025-12-03"}
      """;

  static final String RELEASE =
      """
      {"mode": "TEST", "abstractId": "R-1", "priorAbstractId": "H-1", "releaseDate": "2026-01-05",
       "releaseReason": "COMPLIED", "dateOfBirth": "the fourth of May", "docketNumber": "tr-100",
       "sections": [{"statuteCode": "VC", "sectionNumber": "22350", "severity": "I"},
                    {"statuteCode": "VC", "sectionNumber": "40508 (c)"}],
       "certifyingOfficial": "A. Clerk", "certificationDate": "2026-01-05"}
      """;

  static final String CONVICTION =
      """
      {"abstractId": "C-1", "docketNumber": "TR-100", "participantId": "P1",
       "driverLicenseNumber": "A1234567", "lastName": "GARCIA", "firstName": "MARIA",
       "dateOfBirth": "1984-05-04", "violationDate": "2025-09-01", "convictionDate": "2025-10-01",
       "sections": [{"statuteCode": "VC", "sectionNumber": "22350", "severity": "I"}],
       "dispositionCode": "CONVICTED", "hearingDate": "2025-10-01", "vesselNumber": "CF 1234 AB",
       "commercialVehicleCode": "2", "hazardousMaterialCode": "2", "cdlHolderCode": "9",
       "certifyingOfficial": "A. Clerk", "certificationDate": "2025-10-02"}
      """;

  private Bodies() {}

  static Sheet sheet(String json) {
    return SheetReader.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
