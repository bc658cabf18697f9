package cursitor.server.demo;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the case management systems of the demonstration ask for, in the JSON of the court's API.
/// The people are invented.
final class DemoNotices {
  private static final JsonMapper JSON = new JsonMapper();

  /// So many days before today: the violation, the conviction with its order, and the day by which
  /// the order was to be obeyed. So the conviction is told within the days there are for it.
  private static final int VIOLATION = 60;

  private static final int CONVICTION = 3;
  private static final int DUE = 1;

  private final LocalDate today;

  DemoNotices(LocalDate today) {
    this.today = today;
  }

  /// A person of the demonstration.
  record Person(
      String licenseNumber, String lastName, String firstName, String middleName, LocalDate born) {
    static final Person GARCIA =
        new Person("A1234567", "GARCIA", "MARIA", "ELENA", LocalDate.of(1984, 5, 4));
    static final Person ONEIL =
        new Person("F1112001", "O'NEIL-GARCIA", "SEAN", "", LocalDate.of(1979, 11, 30));

    Person bornOn(LocalDate date) {
      return new Person(licenseNumber, lastName, firstName, middleName, date);
    }

    @Override
    public String toString() {
      return "Person ***";
    }
  }

  ObjectNode conviction(String abstractId, String docket, Person person) {
    ObjectNode conviction = notice(abstractId, docket, person);
    conviction.put("dispositionCode", "G");
    conviction.putArray("sections").add(section("22350", "", "I"));
    return conviction;
  }

  ObjectNode hold(String abstractId, String docket, Person person, String convictionAbstractId) {
    ObjectNode hold = notice(abstractId, docket, person);
    hold.put("relatedConvictionAbstractId", convictionAbstractId);
    hold.put("courtOrderDate", today.minusDays(CONVICTION).toString());
    hold.put("complianceDueDate", today.minusDays(DUE).toString());
    hold.put("failureToComplyDate", today.toString());
    hold.put("orderCategory", "PROOF_OF_INSURANCE");
    hold.put("willfulIndicator", true);
    hold.put("conveyanceCategory", "MOTOR_VEHICLE");
    ArrayNode sections = hold.putArray("sections");
    sections.add(section("22350", "UNDERLYING", "I"));
    sections.add(section("40508(c)", "BREACH", "M"));
    return hold;
  }

  ObjectNode release(String abstractId, String holdAbstractId) {
    ObjectNode release = JSON.createObjectNode();
    release.put("abstractId", abstractId);
    release.put("priorAbstractId", holdAbstractId);
    release.put("releaseDate", today.toString());
    release.put("releaseReason", "COMPLIED");
    return certified(release);
  }

  /// A correction of one field.
  ObjectNode correction(String field, String value) {
    return JSON.createObjectNode().put(field, value);
  }

  private ObjectNode notice(String abstractId, String docket, Person person) {
    ObjectNode notice = JSON.createObjectNode();
    notice.put("abstractId", abstractId);
    notice.put("docketNumber", docket);
    notice.put("participantId", "P1");
    notice.put("driverLicenseNumber", person.licenseNumber());
    notice.put("driverLicenseState", "CA");
    notice.put("lastName", person.lastName());
    notice.put("firstName", person.firstName());
    if (!person.middleName().isEmpty()) {
      notice.put("middleName", person.middleName());
    }
    notice.put("dateOfBirth", person.born().toString());
    notice.put("violationDate", today.minusDays(VIOLATION).toString());
    notice.put("convictionDate", today.minusDays(CONVICTION).toString());
    notice.put("commercialVehicleCode", "2");
    notice.put("hazardousMaterialCode", "2");
    return certified(notice);
  }

  private ObjectNode certified(ObjectNode notice) {
    return notice.put("certifyingOfficial", "A. CLERK").put("certificationDate", today.toString());
  }

  private static ObjectNode section(String number, String role, String severity) {
    ObjectNode section = JSON.createObjectNode();
    section.put("statuteCode", "VC").put("sectionNumber", number).put("severity", severity);
    return role.isEmpty() ? section : section.put("role", role);
  }
}
