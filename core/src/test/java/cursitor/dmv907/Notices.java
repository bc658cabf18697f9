package cursitor.dmv907;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Notices that hold, to be spoilt one field at a time.
public final class Notices {
  public static final License LICENSE = new License("A1234567", "CA");
  public static final PersonName GARCIA = new PersonName("GARCIA", "MARIA", "ELENA", null);
  public static final LocalDate BORN = LocalDate.of(1984, 5, 4);
  public static final List<Section> SECTIONS =
      List.of(
          new Section("VC", "22350", "UNDERLYING", "I"),
          new Section("VC", "40508(c)", "BREACH", "M"));

  private Notices() {}

  public static Participant garcia() {
    return new Participant("P1", GARCIA, BORN, LICENSE);
  }

  public static Hold hold(String abstractId) {
    return hold(abstractId, garcia(), SECTIONS);
  }

  public static Hold hold(String abstractId, Participant participant, List<Section> sections) {
    return new Hold(
        "FTC",
        abstractId,
        new CourtCase("90001", null, "TR-100"),
        new Citation("CIT-1", LocalDate.of(2025, 6, 1)),
        participant,
        new RelatedConviction(LocalDate.of(2025, 8, 1), "C-1"),
        new FailureToComply(
            LocalDate.of(2025, 8, 1),
            "COMMUNITY_SERVICE",
            LocalDate.of(2025, 11, 1),
            LocalDate.of(2025, 12, 1),
            true),
        sections,
        "MOTOR_VEHICLE",
        null,
        new DrivingIncident("2", "2", null),
        new Certification("A CLERK", LocalDate.of(2026, 1, 5)));
  }

  public static Hold of(Hold hold, UnaryOperator<Participant> change) {
    return new Hold(
        hold.noticeType(),
        hold.abstractId(),
        hold.courtCase(),
        hold.citation(),
        change.apply(hold.participant()),
        hold.relatedConviction(),
        hold.failure(),
        hold.sections(),
        hold.conveyanceCategory(),
        hold.plate(),
        hold.incident(),
        hold.certification());
  }

  public static Hold withFailure(Hold hold, FailureToComply failure) {
    return new Hold(
        hold.noticeType(),
        hold.abstractId(),
        hold.courtCase(),
        hold.citation(),
        hold.participant(),
        hold.relatedConviction(),
        failure,
        hold.sections(),
        hold.conveyanceCategory(),
        hold.plate(),
        hold.incident(),
        hold.certification());
  }

  public static Hold on(Hold hold, String court, String docket) {
    return new Hold(
        hold.noticeType(),
        hold.abstractId(),
        new CourtCase(court, null, docket),
        hold.citation(),
        hold.participant(),
        hold.relatedConviction(),
        hold.failure(),
        hold.sections(),
        hold.conveyanceCategory(),
        hold.plate(),
        hold.incident(),
        hold.certification());
  }

  public static Release release(String abstractId, Map<Field, String> claims) {
    return new Release(
        abstractId,
        "90001",
        LocalDate.of(2026, 2, 1),
        "COMPLIED",
        new Certification("A CLERK", LocalDate.of(2026, 2, 1)),
        claims);
  }

  public static ConvictionAbstract conviction(String abstractId) {
    return conviction(ConvictionAbstract.Kind.CONVICTION, abstractId, null);
  }

  public static ConvictionAbstract conviction(
      ConvictionAbstract.Kind kind, String abstractId, @Nullable String prior) {
    return new ConvictionAbstract(
        kind,
        abstractId,
        prior,
        new CourtCase("90001", null, "TR-100"),
        new Citation("CIT-1", LocalDate.of(2025, 6, 1)),
        garcia(),
        LocalDate.of(2025, 8, 1),
        List.of(new Section("VC", "22350", null, "I")),
        "G",
        null,
        null,
        null,
        null,
        new DrivingIncident("2", "2", null),
        new Certification("A CLERK", LocalDate.of(2025, 8, 4)));
  }
}
