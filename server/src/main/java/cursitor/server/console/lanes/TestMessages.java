package cursitor.server.console.lanes;

import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.Citation;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.CourtCase;
import cursitor.dmv907.message.DrivingIncident;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Section;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A message in the mode TEST that a desk may send to a partner, about a case and a person there
/// are not. A partner that does not know them refuses it; that is an answer as good as any.
final class TestMessages {
  private static final String DMV902 = "DMV902";
  private static final String SCHEMA_VERSION = "1.0";
  private static final String CASE = "TEST-0";
  private static final LocalDate BORN = LocalDate.of(1970, 1, 1);

  private TestMessages() {}

  /// Whether any desk would send a test along this way.
  static boolean isFor(NodeConfig node, PartnerConfig way) {
    return node.desks().stream()
        .filter(desk -> way.desk() == null || desk.id().equals(way.desk()))
        .anyMatch(desk -> of(desk, way.id(), new UUID(0, 0), Instant.EPOCH).isPresent());
  }

  /// What this desk would send there; nothing where it sends that partner nothing by itself.
  static Optional<Message> of(DeskConfig desk, OrganizationId partner, UUID id, Instant now) {
    return switch (desk.kind()) {
      case COURT ->
          partner.equals(desk.dmv())
              ? Optional.of(conviction(header(desk, partner, id, now, DMV902, SCHEMA_VERSION)))
              : Optional.empty();
      case FARE_COURT, JUSTIS, VENDOR ->
          transaction(desk, partner).map(said -> fare(desk, partner, id, now, said));
      case DMV, MVD -> Optional.empty();
    };
  }

  private static Optional<Transaction> transaction(DeskConfig desk, OrganizationId partner) {
    Transaction recall = new CourtTransaction.FlagUpdate(new FlagChange.Recall("connection test"));
    return switch (desk.kind()) {
      case FARE_COURT -> partner.equals(desk.justis()) ? Optional.of(recall) : Optional.empty();
      case JUSTIS ->
          partner.equals(desk.id())
              ? Optional.empty()
              : Optional.of(
                  partner.equals(desk.vendor())
                      ? recall
                      : new JustisTransaction.ObligationRollup(0, List.of()));
      case VENDOR -> {
        if (partner.equals(desk.justis())) {
          yield Optional.of(new VendorTransaction.TteapReject(HoldGround.MONEY, "TEST", List.of()));
        }
        yield partner.equals(desk.mvd())
            ? Optional.of(new MvdTransaction.ReleaseRequest("TEST", HoldGround.MONEY, "ER"))
            : Optional.empty();
      }
      case COURT, DMV, MVD -> Optional.empty();
    };
  }

  private static Message fare(
      DeskConfig desk, OrganizationId partner, UUID id, Instant now, Transaction said) {
    OrganizationId court = desk.kind() == DeskConfig.Kind.FARE_COURT ? desk.id() : partner;
    return new FareMessage(
        header(desk, partner, id, now, Exchanges.FARE, Exchanges.SCHEMA_VERSION),
        new PartyKey(court, new CaseNumber(CASE), "DEF", 1),
        1,
        null,
        now,
        said);
  }

  private static Message conviction(Header header) {
    LocalDate day = header.sentAt().atZone(ZoneOffset.UTC).toLocalDate().minusDays(2);
    return new ConvictionNotification(
        header,
        new ConvictionAbstract(
            ConvictionAbstract.Kind.CONVICTION,
            CASE,
            null,
            new CourtCase(header.sender().value(), null, CASE),
            new Citation(CASE, day),
            new Participant(CASE, new PersonName("TEST", "CONNECTION", null, null), BORN, null),
            day,
            List.of(new Section("VC", "22350", null, "I")),
            "G",
            null,
            null,
            null,
            null,
            new DrivingIncident("2", "2", null),
            new Certification("CONNECTION TEST", day)));
  }

  private static Header header(
      DeskConfig desk,
      OrganizationId partner,
      UUID id,
      Instant now,
      String exchange,
      String schemaVersion) {
    return new Header(
        new MessageId(id),
        null,
        "test-" + id,
        now,
        exchange,
        schemaVersion,
        desk.id(),
        partner,
        OperatingMode.TEST);
  }
}
