package cursitor.dmv907.policy;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.rule.Findings;
import cursitor.dmv907.rule.NormalForm;
import cursitor.dmv907.rule.NoticeRules;
import cursitor.dmv907.rule.Shape;
import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules of one notice that depend on the day and on policy, together with the wire rules: all
/// that can be said about a notice without a case file. Both desks apply them.
///
/// @param today the day on which the notice is sent or received
public record DatedRules(Dmv907Policy policy, LocalDate today) {

  /// Every fault in the data of a hold, in refusal order.
  public List<Refusal> faults(Hold hold) {
    List<Refusal> shape = NoticeRules.broken(hold);
    Findings findings = new Findings();
    findings.addAll(shape);
    participant(findings, hold.participant());
    notInFuture(findings, Field.VIOLATION_DATE, hold.citation().violationDate());
    notInFuture(findings, Field.CONVICTION_DATE, hold.relatedConviction().convictionDate());
    notInFuture(findings, Field.COURT_ORDER_DATE, hold.failure().courtOrderDate());
    notInFuture(findings, Field.FAILURE_TO_COMPLY_DATE, hold.failure().failureDate());
    notInFuture(findings, Field.CERTIFICATION_DATE, hold.certification().certifiedOn());
    openCourt(findings, hold.courtCode());
    if (!policy.noticeTypeEver(hold.noticeType())) {
      unknown(findings, Field.NOTICE_TYPE);
    }
    known(
        findings,
        Field.ORDER_CATEGORY,
        policy.orderCategory(today, hold.failure().orderCategory()));
    known(findings, Field.CONVEYANCE_CATEGORY, policy.conveyance(today, hold.conveyanceCategory()));
    if (shape.stream().noneMatch(refusal -> refusal.code() == ErrorCode.E205)) {
      sections(findings, hold);
    }
    return findings.inRefusalOrder();
  }

  /// What the sections of a hold are compared by: code book and number in one form, so that
  /// `40508(C)` and `40508(c)` are one section.
  public Set<String> citations(Hold hold) {
    NormalForm form = policy.normalForm(today);
    return hold.sections().stream()
        .map(section -> form.of(section).citation())
        .collect(Collectors.toSet());
  }

  /// Why a hold is not authorised as a failure to comply: VC 40509.1, rules 7 and 18.
  public List<Refusal> unauthorised(Hold hold) {
    Findings findings = new Findings();
    if (policy.noticeType(today, hold.noticeType()).isEmpty()) {
      findings.broken(
          ErrorCode.E304,
          Field.NOTICE_TYPE,
          "Notices of this type may no longer be given; do not send it.");
    }
    boolean excepted =
        policy
            .orderCategory(today, hold.failure().orderCategory())
            .filter(row -> !row.yes("authorised"))
            .isPresent();
    if (excepted) {
      findings.broken(
          ErrorCode.E304,
          Field.ORDER_CATEGORY,
          "A failure of this kind is excepted from VC 40509.1; do not send it.");
    }
    if (!hold.failure().willful()) {
      findings.broken(
          ErrorCode.E304,
          Field.WILLFUL_INDICATOR,
          "Only a wilful failure may be noticed; send it only if the court found it wilful.");
    }
    if (hold.sections().stream().noneMatch(this::givesGrounds)) {
      findings.broken(
          ErrorCode.E304,
          Field.SECTION,
          "No section of the Vehicle Code is named; name the section the order was issued for.");
    }
    return findings.inRefusalOrder();
  }

  /// Every fault in what a release requires, in refusal order. Weak fields beyond that are none.
  public List<Refusal> faults(Release release) {
    Findings findings = new Findings();
    findings.addAll(NoticeRules.broken(release));
    notInFuture(findings, Field.RELEASE_DATE, release.releaseDate());
    notInFuture(findings, Field.CERTIFICATION_DATE, release.certification().certifiedOn());
    known(findings, Field.RELEASE_REASON, policy.releaseReason(today, release.releaseReason()));
    if (!policy.courtEver(release.courtCode())) {
      unknown(findings, Field.COURT_CODE);
    }
    return findings.inRefusalOrder();
  }

  /// Every fault in the data of a conviction abstract, in refusal order.
  public List<Refusal> faults(ConvictionAbstract conviction) {
    List<Refusal> shape = NoticeRules.broken(conviction);
    Findings findings = new Findings();
    findings.addAll(shape);
    participant(findings, conviction.participant());
    notInFuture(findings, Field.VIOLATION_DATE, conviction.citation().violationDate());
    notInFuture(findings, Field.CONVICTION_DATE, conviction.convictionDate());
    notInFuture(findings, Field.CERTIFICATION_DATE, conviction.certification().certifiedOn());
    openCourt(findings, conviction.courtCode());
    known(
        findings, Field.DISPOSITION_CODE, policy.disposition(today, conviction.dispositionCode()));
    if (shape.stream().noneMatch(refusal -> refusal.code() == ErrorCode.E205)) {
      LocalDate violatedOn = conviction.citation().violationDate();
      for (int i = 0; i < conviction.sections().size(); i++) {
        section(findings, i, conviction.sections().get(i), violatedOn);
      }
    }
    return findings.inRefusalOrder();
  }

  /// Whether the exchange and the version a message names are served (E102).
  public boolean serves(Header header) {
    return policy.served(today, header.exchangeCode(), header.schemaVersion()).isPresent();
  }

  /// The fault of a message that was sent later than it can have been, as far as clocks agree.
  public List<Refusal> clockFaults(Header header, Instant receivedAt) {
    Duration tolerance = Duration.ofMinutes(policy.limit(today, Limit.CLOCK_TOLERANCE_MINUTES));
    if (!header.sentAt().isAfter(receivedAt.plus(tolerance))) {
      return List.of();
    }
    return List.of(
        Refusal.of(
            ErrorCode.E201,
            "timestamp",
            "The message is dated in the future; set the clock of the sending system."));
  }

  private boolean givesGrounds(Section section) {
    return policy
        .statuteCode(today, section.statuteCode())
        .filter(row -> row.yes("grounds"))
        .isPresent();
  }

  private void participant(Findings findings, Participant participant) {
    LocalDate birthDate = participant.birthDate();
    int least = policy.limit(today, Limit.LEAST_AGE_YEARS);
    int most = policy.limit(today, Limit.MOST_AGE_YEARS);
    if (birthDate.isAfter(today.minusYears(least))
        || !birthDate.isAfter(today.minusYears(most + 1L))) {
      findings.broken(
          Field.DATE_OF_BIRTH,
          "The person would be younger than %d or older than %d; correct dateOfBirth."
              .formatted(least, most));
    }
    License license = participant.license();
    if (license != null
        && Shape.LICENSE.fits(license.number())
        && policy.licenseBreaks(today, license).filter(row -> row.yes("refuses")).isPresent()) {
      findings.broken(
          Field.DRIVER_LICENSE_NUMBER,
          "The licence number is not written as its state writes it; correct the number or the"
              + " state.");
    }
  }

  private void notInFuture(Findings findings, Field field, @Nullable LocalDate date) {
    if (date != null && date.isAfter(today)) {
      findings.broken(
          field, "The field %s is in the future; correct it.".formatted(field.logicalName()));
    }
  }

  private void openCourt(Findings findings, String courtCode) {
    if (policy.court(today, courtCode).isEmpty()) {
      findings.broken(
          Field.COURT_CODE,
          policy.courtEver(courtCode)
              ? "This court is closed; send under the code of the court that took over the case."
              : "No court has this code; correct courtCode.");
    }
  }

  private void sections(Findings findings, Hold hold) {
    for (int i = 0; i < hold.sections().size(); i++) {
      Section section = hold.sections().get(i);
      boolean breach = "BREACH".equals(section.role());
      section(
          findings,
          i,
          section,
          breach ? hold.failure().failureDate() : hold.citation().violationDate());
    }
  }

  private void section(Findings findings, int index, Section section, LocalDate day) {
    String place = Field.SECTION.logicalName() + "[" + (index + 1) + "]/";
    if (policy.statuteCode(today, section.statuteCode()).isEmpty()) {
      findings.add(
          Refusal.of(
              ErrorCode.E205, place + "statuteCode", "No code book is called so; correct it."));
    } else if (policy.section(day, section).isEmpty()) {
      findings.add(
          Refusal.of(
              ErrorCode.E205,
              place + "sectionNumber",
              "The code book has no such section on that day; correct the number."));
    }
  }

  private static void known(Findings findings, Field field, Optional<?> row) {
    if (row.isEmpty()) {
      unknown(findings, field);
    }
  }

  private static void unknown(Findings findings, Field field) {
    findings.broken(
        field, "The field %s holds no known code; correct it.".formatted(field.logicalName()));
  }
}
