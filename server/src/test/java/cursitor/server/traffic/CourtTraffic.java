package cursitor.server.traffic;

import cursitor.dmv907.Field;
import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.dmv.DmvAct;
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
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Arrival;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Holds as a court's case management system asks for them, on people the DMV knows. The same seed
/// gives the same traffic.
final class CourtTraffic {
  static final OrganizationId COURT = new OrganizationId("90001");
  static final OrganizationId DMV = new OrganizationId("CA-DMV");

  private final People people;
  private int count;

  CourtTraffic(long seed) {
    people = new People(seed);
  }

  Hold hold() {
    count++;
    LocalDate violated = LocalDate.of(2025, 1, 1).plusDays(people.number(200));
    LocalDate convicted = violated.plusDays(20 + people.number(60));
    LocalDate due = convicted.plusDays(60 + people.number(30));
    LocalDate failed = due.plusDays(1 + people.number(10));
    return new Hold(
        "FTC",
        "H-" + count + "-" + people.digits(4),
        new CourtCase(
            COURT.value(), "Superior Court of Alder County", "TR-2025-" + people.digits(6)),
        new Citation(people.oneOf("C", "A", "K") + people.digits(8), violated),
        participant(),
        new RelatedConviction(convicted, null),
        new FailureToComply(
            convicted,
            people.oneOf("COMMUNITY_SERVICE", "PROGRAM", "PROOF_OF_CORRECTION"),
            due,
            failed,
            true),
        List.of(
            new Section("VC", people.oneOf("22350", "22349(a)", "23123.5(a)"), "UNDERLYING", "I"),
            new Section("VC", "40508(c)", "BREACH", "M")),
        "MOTOR_VEHICLE",
        null,
        new DrivingIncident("2", "2", "2"),
        new Certification(people.word(4, 8) + " " + people.word(5, 9), failed.plusDays(3)));
  }

  private Participant participant() {
    return new Participant(
        "P-" + people.digits(5),
        new PersonName(people.word(5, 10), people.word(4, 8), people.word(4, 8), null),
        LocalDate.of(1950, 1, 1).plusDays(people.number(18_000)),
        new License(people.oneOf("A", "B", "D", "F", "N", "Y") + people.digits(7), "CA"));
  }

  static Arrival request(Hold hold) {
    return new Arrival.Acted(
        COURT,
        id("hold " + hold.abstractId()),
        new Input.ActPerformed(
            new CourtAct.HoldRequested(COURT, OperatingMode.PRODUCTION, hold, false)),
        Octets.ofText(json(hold)));
  }

  /// The conviction that precedes a hold.
  static Arrival conviction(Hold hold) {
    LocalDate convicted = Objects.requireNonNull(hold.relatedConviction().convictionDate());
    ConvictionAbstract conviction =
        new ConvictionAbstract(
            ConvictionAbstract.Kind.CONVICTION,
            "C" + hold.abstractId().substring(1),
            null,
            hold.courtCase(),
            hold.citation(),
            hold.participant(),
            convicted,
            List.of(new Section("VC", hold.sections().getFirst().number(), null, "I")),
            "G",
            null,
            null,
            null,
            null,
            hold.incident(),
            new Certification(hold.certification().official(), convicted.plusDays(2)));
    return new Arrival.Acted(
        COURT,
        id("conviction " + hold.abstractId()),
        new Input.ActPerformed(
            new CourtAct.ConvictionReported(COURT, OperatingMode.PRODUCTION, conviction)),
        Octets.ofText(json(hold)));
  }

  /// The release of a hold, by its abstract id.
  static Arrival release(Hold hold) {
    LocalDate released = hold.certification().certifiedOn().plusDays(20);
    Release release =
        new Release(
            "R" + hold.abstractId().substring(1),
            COURT.value(),
            released,
            "COMPLIED",
            new Certification(hold.certification().official(), released),
            Map.of(
                Field.PRIOR_ABSTRACT_ID,
                hold.abstractId(),
                Field.DOCKET_NUMBER,
                hold.courtCase().docketNumber(),
                Field.PARTICIPANT_ID,
                hold.participant().participantId()));
    return new Arrival.Acted(
        COURT,
        id("release " + hold.abstractId()),
        new Input.ActPerformed(
            new CourtAct.ReleaseRequested(COURT, OperatingMode.PRODUCTION, release)),
        Octets.ofText(json(hold)));
  }

  /// The DMV comes to know the driver a hold is on.
  static Arrival driver(Hold hold) {
    Participant person = hold.participant();
    License license = person.license();
    if (license == null) {
      throw new IllegalArgumentException("this traffic is on people with a licence");
    }
    return new Arrival.Acted(
        DMV,
        id("driver " + hold.abstractId()),
        new Input.ActPerformed(
            new DmvAct.DriverFiled(
                DMV, OperatingMode.PRODUCTION, license, person.name(), person.birthDate(), false)),
        Octets.ofText(hold.abstractId()));
  }

  private static MessageId id(String what) {
    return new MessageId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(Hold hold) {
    License license = hold.participant().license();
    return """
    {"abstractId":"%s","docketNumber":"%s","courtName":"%s","citationNumber":"%s",\
    "participantId":"%s","driverLicenseNumber":"%s","driverLicenseState":"CA",\
    "lastName":"%s","firstName":"%s","middleName":"%s","dateOfBirth":"%s",\
    "violationDate":"%s","convictionDate":"%s","courtOrderDate":"%s","complianceDueDate":"%s",\
    "failureToComplyDate":"%s","orderCategory":"%s","willfulIndicator":true,"sections":[\
    {"statuteCode":"VC","sectionNumber":"%s","role":"UNDERLYING","severity":"I"},\
    {"statuteCode":"VC","sectionNumber":"40508(c)","role":"BREACH","severity":"M"}],\
    "conveyanceCategory":"MOTOR_VEHICLE","commercialVehicleCode":"2",\
    "hazardousMaterialCode":"2","cdlHolderCode":"2","certifyingOfficial":"%s",\
    "certificationDate":"%s"}\
    """
        .formatted(
            hold.abstractId(),
            hold.courtCase().docketNumber(),
            hold.courtCase().courtName(),
            hold.citation().citationNumber(),
            hold.participant().participantId(),
            license == null ? "" : license.number(),
            hold.participant().name().lastName(),
            hold.participant().name().firstName(),
            hold.participant().name().middleName(),
            hold.participant().birthDate(),
            hold.citation().violationDate(),
            hold.relatedConviction().convictionDate(),
            hold.failure().courtOrderDate(),
            hold.failure().complianceDueDate(),
            hold.failure().failureDate(),
            hold.failure().orderCategory(),
            hold.sections().getFirst().number(),
            hold.certification().official(),
            hold.certification().certifiedOn());
  }
}
