package cursitor.dmv907.rule;

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
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings what a clerk typed into normal form: without blanks around it, capital letters, `40508c`
/// as `40508(c)`. The court's own door does this before it asks the law; the wire does not, it
/// requires the normal form.
public final class NormalForm {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LETTERED =
      Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?)(?:([A-Za-z])|\\(([A-Za-z]{1,3})\\))(.*)");

  private final Predicate<String> subdivided;

  /// The normal form under a policy.
  ///
  /// @param subdivided whether in the code book of this statute code the letters behind a number
  ///   are a subdivision
  public NormalForm(Predicate<String> subdivided) {
    this.subdivided = subdivided;
  }

  public Hold of(Hold hold) {
    return new Hold(
        text(Field.NOTICE_TYPE, hold.noticeType()),
        text(Field.ABSTRACT_ID, hold.abstractId()),
        of(hold.courtCase()),
        of(hold.citation()),
        of(hold.participant()),
        new RelatedConviction(
            hold.relatedConviction().convictionDate(),
            optional(Field.RELATED_CONVICTION_ABSTRACT_ID, hold.relatedConviction().abstractId())),
        of(hold.failure()),
        sections(hold.sections()),
        text(Field.CONVEYANCE_CATEGORY, hold.conveyanceCategory()),
        of(hold.plate()),
        of(hold.incident()),
        of(hold.certification()));
  }

  public Release of(Release release) {
    Map<Field, String> claims = new EnumMap<>(Field.class);
    release.claims().forEach((field, value) -> claims.put(field, text(field, value)));
    claims.values().removeIf(String::isEmpty);
    return new Release(
        text(Field.ABSTRACT_ID, release.abstractId()),
        text(Field.COURT_CODE, release.courtCode()),
        release.releaseDate(),
        text(Field.RELEASE_REASON, release.releaseReason()),
        of(release.certification()),
        claims);
  }

  public ConvictionAbstract of(ConvictionAbstract conviction) {
    return new ConvictionAbstract(
        conviction.kind(),
        text(Field.ABSTRACT_ID, conviction.abstractId()),
        optional(Field.PRIOR_ABSTRACT_ID, conviction.priorAbstractId()),
        of(conviction.courtCase()),
        of(conviction.citation()),
        of(conviction.participant()),
        conviction.convictionDate(),
        sections(conviction.sections()),
        text(Field.DISPOSITION_CODE, conviction.dispositionCode()),
        optional(Field.JUDGMENT_TEXT, conviction.judgmentText()),
        conviction.hearingDate(),
        of(conviction.plate()),
        optional(Field.VESSEL_NUMBER, conviction.vesselNumber()),
        of(conviction.incident()),
        of(conviction.certification()));
  }

  /// The normal form of a value in a place. A section's number is left as it is but for blanks: its
  /// normal form depends on the code book, see [#sectionNumber].
  public static String text(Field field, String value) {
    String stripped = value.strip();
    return switch (Shape.of(field)) {
      // As the wire reads them: two blanks that arrive as one would name another case file.
      case IDENTIFIER, PARTICIPANT, CITATION, COURT_NAME, OFFICIAL ->
          BLANKS.matcher(stripped).replaceAll(" ");
      case TEXT, SECTION_NUMBER -> stripped;
      case NAME, SUFFIX -> name(stripped);
      case PLATE -> BLANKS.matcher(stripped).replaceAll("").toUpperCase(Locale.ROOT);
      case COURT, DOCKET, LICENSE, STATE, DATE, STATUTE, ROLE, SEVERITY, VESSEL, D20_CODE, CODE ->
          stripped.toUpperCase(Locale.ROOT);
      case TRUTH -> stripped.toLowerCase(Locale.ROOT);
    };
  }

  /// A name in capitals, single blanks, accents composed; no letter is replaced by another one.
  public static String name(String value) {
    String composed = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").toUpperCase(Locale.ROOT);
  }

  /// The number of a section, without blanks. Where the letters behind a number are a subdivision,
  /// they are written small and in parentheses: `40508c` and `40508(C)` are 40508(c). Elsewhere a
  /// letter may belong to the number, as in PC 1203.4a.
  public String sectionNumber(String statuteCode, String number) {
    String joined = BLANKS.matcher(number).replaceAll("");
    Matcher lettered = LETTERED.matcher(joined);
    if (!subdivided.test(statuteCode) || !lettered.matches()) {
      return joined;
    }
    String letters = lettered.group(2) == null ? lettered.group(3) : lettered.group(2);
    return lettered.group(1) + "(" + letters.toLowerCase(Locale.ROOT) + ")" + lettered.group(4);
  }

  private static CourtCase of(CourtCase courtCase) {
    return new CourtCase(
        text(Field.COURT_CODE, courtCase.courtCode()),
        optional(Field.COURT_NAME, courtCase.courtName()),
        text(Field.DOCKET_NUMBER, courtCase.docketNumber()));
  }

  private static Citation of(Citation citation) {
    return new Citation(
        optional(Field.CITATION_NUMBER, citation.citationNumber()), citation.violationDate());
  }

  private static Participant of(Participant participant) {
    PersonName name = participant.name();
    return new Participant(
        text(Field.PARTICIPANT_ID, participant.participantId()),
        new PersonName(
            name(name.lastName()),
            optional(Field.FIRST_NAME, name.firstName()),
            optional(Field.MIDDLE_NAME, name.middleName()),
            optional(Field.NAME_SUFFIX, name.suffix())),
        participant.birthDate(),
        of(participant.license()));
  }

  private static @Nullable License of(@Nullable License license) {
    if (license == null || license.number().isBlank()) {
      return null;
    }
    return new License(
        text(Field.DRIVER_LICENSE_NUMBER, license.number()),
        text(Field.DRIVER_LICENSE_STATE, license.state()));
  }

  private static FailureToComply of(FailureToComply failure) {
    return new FailureToComply(
        failure.courtOrderDate(),
        text(Field.ORDER_CATEGORY, failure.orderCategory()),
        failure.complianceDueDate(),
        failure.failureDate(),
        failure.willful());
  }

  private List<Section> sections(List<Section> sections) {
    return sections.stream().map(this::of).toList();
  }

  public Section of(Section section) {
    String code = text(Field.SECTION_STATUTE_CODE, section.statuteCode());
    return new Section(
        code,
        sectionNumber(code, section.number()),
        optional(Field.SECTION_ROLE, section.role()),
        optional(Field.SECTION_SEVERITY, section.severity()));
  }

  private static @Nullable Plate of(@Nullable Plate plate) {
    if (plate == null || plate.number().isBlank()) {
      return null;
    }
    return new Plate(
        text(Field.VEHICLE_LICENSE_NUMBER, plate.number()),
        optional(Field.VEHICLE_LICENSE_STATE, plate.state()));
  }

  private static DrivingIncident of(DrivingIncident incident) {
    return new DrivingIncident(
        incident.commercialVehicle().strip(),
        incident.hazardousMaterial().strip(),
        optional(Field.CDL_HOLDER_CODE, incident.cdlHolder()));
  }

  private static Certification of(Certification certification) {
    return new Certification(
        text(Field.CERTIFYING_OFFICIAL, certification.official()), certification.certifiedOn());
  }

  private static @Nullable String optional(Field field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return text(field, value);
  }
}
