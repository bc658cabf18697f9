package cursitor.dmv907.rule;

import static cursitor.dmv907.Field.*;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
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
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The wire rules: what a schema cannot say about one notice, and what holds on any day
/// (`dmv907.md` 7.2, 7.5). Each call returns every broken rule in refusal order, none when the
/// notice holds. A refusal names its field by the logical name, a section by its place, such as
/// `section[2]/sectionNumber`.
public final class NoticeRules {
  private static final int MOST_SECTIONS = 10;

  private NoticeRules() {}

  public static List<Refusal> broken(Hold hold) {
    Findings findings = new Findings();
    findings.shape(NOTICE_TYPE, hold.noticeType());
    findings.shape(ABSTRACT_ID, hold.abstractId());
    courtCase(findings, hold.courtCase());
    citation(findings, hold.citation(), hold.participant().birthDate());
    participant(findings, hold.participant());
    LocalDate convictedOn = hold.relatedConviction().convictionDate();
    if (convictedOn != null) {
      findings.notBefore(
          CONVICTION_DATE, convictedOn, VIOLATION_DATE, hold.citation().violationDate());
    }
    findings.shapeIfGiven(RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId());
    failure(findings, hold.failure(), hold.citation());
    sections(findings, hold.sections(), NoticeRules::roleOfHold);
    findings.shape(CONVEYANCE_CATEGORY, hold.conveyanceCategory());
    plate(findings, hold.plate());
    incident(findings, hold.incident());
    certification(findings, hold.certification());
    return findings.inRefusalOrder();
  }

  /// A release is refused for what it requires, never for a weak field beyond that (rule 17).
  public static List<Refusal> broken(Release release) {
    Findings findings = new Findings();
    findings.shape(ABSTRACT_ID, release.abstractId());
    findings.shape(COURT_CODE, release.courtCode());
    findings.shape(RELEASE_REASON, release.releaseReason());
    certification(findings, release.certification());
    if (release.claim(PRIOR_ABSTRACT_ID).isBlank()) {
      namesCaseAndPerson(findings, release);
    }
    return findings.inRefusalOrder();
  }

  public static List<Refusal> broken(ConvictionAbstract conviction) {
    Findings findings = new Findings();
    findings.shape(ABSTRACT_ID, conviction.abstractId());
    prior(findings, conviction);
    courtCase(findings, conviction.courtCase());
    citation(findings, conviction.citation(), conviction.participant().birthDate());
    participant(findings, conviction.participant());
    findings.notBefore(
        CONVICTION_DATE,
        conviction.convictionDate(),
        VIOLATION_DATE,
        conviction.citation().violationDate());
    sections(findings, conviction.sections(), NoticeRules::noRole);
    findings.shape(DISPOSITION_CODE, conviction.dispositionCode());
    findings.shapeIfGiven(JUDGMENT_TEXT, conviction.judgmentText());
    plate(findings, conviction.plate());
    findings.shapeIfGiven(VESSEL_NUMBER, conviction.vesselNumber());
    incident(findings, conviction.incident());
    certification(findings, conviction.certification());
    return findings.inRefusalOrder();
  }

  private static void courtCase(Findings findings, CourtCase courtCase) {
    findings.shape(COURT_CODE, courtCase.courtCode());
    findings.shapeIfGiven(COURT_NAME, courtCase.courtName());
    findings.shape(DOCKET_NUMBER, courtCase.docketNumber());
  }

  private static void citation(Findings findings, Citation citation, LocalDate birthDate) {
    findings.shapeIfGiven(CITATION_NUMBER, citation.citationNumber());
    if (!citation.violationDate().isAfter(birthDate)) {
      findings.broken(
          VIOLATION_DATE,
          "The field violationDate is not after dateOfBirth; correct whichever is wrong.");
    }
  }

  private static void participant(Findings findings, Participant participant) {
    findings.shape(PARTICIPANT_ID, participant.participantId());
    PersonName name = participant.name();
    findings.shape(LAST_NAME, name.lastName());
    findings.shapeIfGiven(FIRST_NAME, name.firstName());
    findings.shapeIfGiven(MIDDLE_NAME, name.middleName());
    findings.shapeIfGiven(NAME_SUFFIX, name.suffix());
    License license = participant.license();
    if (license != null && !license.number().isEmpty()) {
      findings.shape(DRIVER_LICENSE_NUMBER, license.number());
      findings.shape(DRIVER_LICENSE_STATE, license.state());
    } else if (isMissing(name.firstName())) {
      findings.broken(
          DRIVER_LICENSE_NUMBER,
          "Without a licence number the last name, the first name and the date of birth are all"
              + " needed; give the number or the first name.");
    }
  }

  private static void failure(Findings findings, FailureToComply failure, Citation citation) {
    findings.notBefore(
        COURT_ORDER_DATE, failure.courtOrderDate(), VIOLATION_DATE, citation.violationDate());
    findings.notBefore(
        COMPLIANCE_DUE_DATE,
        failure.complianceDueDate(),
        COURT_ORDER_DATE,
        failure.courtOrderDate());
    findings.notBefore(
        FAILURE_TO_COMPLY_DATE,
        failure.failureDate(),
        COMPLIANCE_DUE_DATE,
        failure.complianceDueDate());
    findings.shape(ORDER_CATEGORY, failure.orderCategory());
  }

  private static void sections(Findings findings, List<Section> sections, SectionRule roleRule) {
    if (sections.isEmpty()) {
      findings.broken(SECTION, "No section is given; name at least the section violated.");
    } else if (sections.size() > MOST_SECTIONS) {
      findings.broken(SECTION, "More than 10 sections are given; name the 10 that matter most.");
    }
    for (int i = 0; i < Math.min(sections.size(), MOST_SECTIONS); i++) {
      Section section = sections.get(i);
      String place = "section[" + (i + 1) + "]/";
      findings.shape(SECTION_STATUTE_CODE, place + "statuteCode", section.statuteCode());
      findings.shape(SECTION_NUMBER, place + "sectionNumber", section.number());
      roleRule.check(findings, place + "role", section.role());
      String severity = section.severity();
      if (severity != null) {
        findings.shape(SECTION_SEVERITY, place + "severity", severity);
      }
    }
  }

  private interface SectionRule {
    void check(Findings findings, String name, @Nullable String role);
  }

  private static void roleOfHold(Findings findings, String name, @Nullable String role) {
    findings.shape(SECTION_ROLE, name, role == null ? "" : role);
  }

  private static void noRole(Findings findings, String name, @Nullable String role) {
    if (role != null) {
      findings.add(
          Refusal.of(ErrorCode.E207, name, "A section of a conviction has no role; leave it out."));
    }
  }

  private static void plate(Findings findings, @Nullable Plate plate) {
    if (plate != null) {
      findings.shape(VEHICLE_LICENSE_NUMBER, plate.number());
      String state = plate.state();
      findings.shape(VEHICLE_LICENSE_STATE, state == null ? "" : state);
    }
  }

  private static void incident(Findings findings, DrivingIncident incident) {
    findings.shape(COMMERCIAL_VEHICLE_CODE, incident.commercialVehicle());
    findings.shape(HAZARDOUS_MATERIAL_CODE, incident.hazardousMaterial());
    findings.shapeIfGiven(CDL_HOLDER_CODE, incident.cdlHolder());
  }

  private static void certification(Findings findings, Certification certification) {
    findings.shape(CERTIFYING_OFFICIAL, certification.official());
  }

  private static void prior(Findings findings, ConvictionAbstract conviction) {
    String prior = conviction.priorAbstractId();
    switch (conviction.kind()) {
      case REVERSAL -> findings.shape(PRIOR_ABSTRACT_ID, prior == null ? "" : prior);
      case CONVICTION -> {
        if (prior != null) {
          findings.broken(
              ErrorCode.E207,
              PRIOR_ABSTRACT_ID,
              "Only a reversal names the abstract it reverses; leave priorAbstractId out.");
        }
      }
    }
  }

  private static void namesCaseAndPerson(Findings findings, Release release) {
    if (release.claim(DOCKET_NUMBER).isBlank()) {
      findings.broken(
          DOCKET_NUMBER,
          "The release names neither the hold nor the case; give priorAbstractId or docketNumber.");
    }
    boolean namesPerson =
        isGiven(release, PARTICIPANT_ID)
            || isGiven(release, DRIVER_LICENSE_NUMBER)
            || (isGiven(release, LAST_NAME) && isGiven(release, DATE_OF_BIRTH));
    if (!namesPerson) {
      findings.broken(
          PARTICIPANT_ID,
          "The release names neither the hold nor the person; give priorAbstractId, participantId,"
              + " the licence number, or the name with the date of birth.");
    }
  }

  private static boolean isGiven(Release release, Field field) {
    return !release.claim(field).isBlank();
  }

  private static boolean isMissing(@Nullable String value) {
    return value == null || value.isEmpty();
  }
}
