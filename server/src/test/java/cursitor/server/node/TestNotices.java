package cursitor.server.node;

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
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A conviction abstract that holds, and messages around it.
public final class TestNotices {
  public static final OrganizationId COURT = new OrganizationId("90001");
  public static final OrganizationId DMV = new OrganizationId("CA-DMV");

  private TestNotices() {}

  public static ConvictionAbstract conviction(String abstractId) {
    return new ConvictionAbstract(
        ConvictionAbstract.Kind.CONVICTION,
        abstractId,
        null,
        new CourtCase("90001", null, "TR-100"),
        new Citation("CIT-1", LocalDate.of(2026, 1, 5)),
        new Participant(
            "P1",
            new PersonName("QUIGLEY", "ADELAIDE", null, null),
            LocalDate.of(1984, 5, 4),
            null),
        LocalDate.of(2026, 2, 27),
        List.of(new Section("VC", "22350", null, "I")),
        "G",
        null,
        null,
        null,
        null,
        new DrivingIncident("2", "2", null),
        new Certification("A CLERK", LocalDate.of(2026, 2, 28)));
  }

  public static ConvictionNotification notification(UUID id, Instant at, String abstractId) {
    return new ConvictionNotification(header(id, at, DMV), conviction(abstractId));
  }

  public static Header header(UUID id, Instant at, OrganizationId recipient) {
    return new Header(
        new MessageId(id),
        null,
        "correlation-1",
        at,
        "DMV902",
        "1.0",
        COURT,
        recipient,
        OperatingMode.PRODUCTION);
  }
}
