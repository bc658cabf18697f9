package cursitor.bench.notice;

import cursitor.dmv907.Exchanges;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.RelatedConviction;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The messages with stand-ins in their places, in several variants: what a court orders, for which
/// sections, differs from notice to notice.
///
/// @param today the day by whose law and dates the notices are valid
public record Samples(LocalDate today, Instant sentAt) {
  /// The court that sends; one of the policy's table.
  public static final OrganizationId COURT = new OrganizationId("90001");

  /// The department that receives.
  public static final OrganizationId DMV = new OrganizationId("CA-DMV");

  /// How many variants there are.
  public static final int VARIANTS = 20;

  private static final ZoneId COURTS = ZoneId.of("America/Los_Angeles");
  private static final List<String> ORDERS =
      List.of("COMMUNITY_SERVICE", "PROOF_OF_CORRECTION", "PROGRAM", "PROOF_OF_INSURANCE", "OTHER");
  private static final List<String> UNDERLYING =
      List.of(
          "22350",
          "21453(a)",
          "21460(a)",
          "22107",
          "21658(a)",
          "22450(a)",
          "23123.5(a)",
          "22349(a)",
          "23103(a)",
          "14601.1(a)",
          "12500(a)",
          "16028(a)",
          "21801(a)",
          "21703");

  /// Samples that are valid today, where the courts are.
  public static Samples ofToday() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Samples(LocalDate.ofInstant(now, COURTS), now);
  }

  /// A notification of a hold by licence number.
  public FailureToComplyNotification hold(int variant) {
    return hold(variant, new License(Places.LICENSE, "CA"));
  }

  /// A notification of a hold on somebody with this licence.
  public FailureToComplyNotification hold(int variant, License license) {
    return new FailureToComplyNotification(
        header(Exchanges.DMV907),
        List.of(
            new Hold(
                "FTC",
                Places.ABSTRACT_ID,
                courtCase(),
                citation(variant),
                participant(license),
                new RelatedConviction(convictionDate(variant), Places.CONVICTION_ID),
                new FailureToComply(
                    convictionDate(variant),
                    ORDERS.get(variant % ORDERS.size()),
                    today.minusDays(60 + variant),
                    today.minusDays(20 + variant % 7),
                    true),
                sections(variant),
                "MOTOR_VEHICLE",
                null,
                new DrivingIncident("2", "2", "2"),
                certification(3))));
  }

  /// A notification of the conviction that precedes it, of somebody whose licence number the court
  /// does not know.
  public ConvictionNotification conviction(int variant) {
    return new ConvictionNotification(
        header(Exchanges.DMV902),
        new ConvictionAbstract(
            ConvictionAbstract.Kind.CONVICTION,
            Places.CONVICTION_ID,
            null,
            courtCase(),
            citation(variant),
            participant(null),
            convictionDate(variant),
            sections(variant).stream()
                .map(each -> new Section(each.statuteCode(), each.number(), null, each.severity()))
                .toList(),
            "P",
            null,
            null,
            new Plate(Places.PLATE, "CA"),
            null,
            new DrivingIncident("2", "2", "2"),
            certification(1)));
  }

  /// The success a hold is answered with. Its own id stands where the template has CONVICTION_ID,
  /// for an answer has no conviction.
  public SuccessResponse success(UUID ownId) {
    return new SuccessResponse(
        header(Exchanges.DMV907).answeredBy(new MessageId(ownId), sentAt),
        new SuccessResponse.Echo(Places.ABSTRACT_ID, COURT.value(), Places.DOCKET, "HOLD"),
        Places.LICENSE,
        "M000",
        null,
        sentAt,
        List.of());
  }

  private Header header(String exchangeCode) {
    return new Header(
        Places.messageId(),
        null,
        Places.CORRELATION_ID,
        sentAt,
        exchangeCode,
        Exchanges.SCHEMA_VERSION,
        COURT,
        DMV,
        OperatingMode.PRODUCTION);
  }

  private static CourtCase courtCase() {
    return new CourtCase(COURT.value(), "Superior Court of Alder County", Places.DOCKET);
  }

  private Citation citation(int variant) {
    return new Citation(Places.CITATION, today.minusDays(300 + variant));
  }

  private LocalDate convictionDate(int variant) {
    return today.minusDays(150 + variant);
  }

  private Certification certification(int daysAgo) {
    return new Certification("R. ALVAREZ", today.minusDays(daysAgo));
  }

  private static Participant participant(@Nullable License license) {
    return new Participant(
        Places.PARTICIPANT,
        new PersonName(Places.LAST_NAME, Places.FIRST_NAME, null, null),
        Places.BIRTH_DATE,
        license);
  }

  private static List<Section> sections(int variant) {
    return List.of(
        new Section("VC", UNDERLYING.get(variant % UNDERLYING.size()), "UNDERLYING", "I"));
  }
}
