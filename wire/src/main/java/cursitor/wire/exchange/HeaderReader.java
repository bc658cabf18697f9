package cursitor.wire.exchange;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.schema.Element;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Reads the header of a message, valid or not.
public final class HeaderReader {
  private static final int LONGEST_ID = 40;
  private static final String[] ORGANIZATION = {
    "nc:EntityOrganization", "nc:OrganizationIdentification", "nc:IdentificationID"
  };

  private HeaderReader() {}

  /// The header of a message the schema has found valid.
  public static Header header(Element root) {
    Header header = asFarAsReadable(root, Header.UNKNOWN);
    if (header == null) {
      throw new IllegalStateException("a valid message has a readable header");
    }
    return header;
  }

  /// The header with what could not be read replaced, so that the message can be answered:
  /// `UNKNOWN` for the correlation id, the version and the recipient, production. Null where
  /// message id or sender are missing, for then nobody can be answered.
  ///
  /// @param exchange that of the root element, where the header names none
  public static @Nullable Header asFarAsReadable(Element root, String exchange) {
    MessageId id = messageId(root.textAt("nc:MessageID"));
    OrganizationId sender = organization(root, "nc:MessageSenderEntity");
    if (id == null || sender == null) {
      return null;
    }
    OrganizationId recipient = organization(root, "nc:MessageRecipientEntity");
    return new Header(
        id,
        messageId(root.textAt("nc:MessageReferenceID")),
        orElse(root.textAt("exchange:CorrelationID"), Header.UNKNOWN),
        sentAt(root.textAt("nc:MessageSentDate", "nc:DateTime")),
        orElse(root.textAt("exchange:ExchangeCode"), exchange),
        orElse(root.textAt("exchange:SchemaVersionID"), Header.UNKNOWN),
        sender,
        recipient == null ? new OrganizationId(Header.UNKNOWN) : recipient,
        root.textAt("exchange:OperatingModeCode").equals(OperatingMode.TEST.name())
            ? OperatingMode.TEST
            : OperatingMode.PRODUCTION);
  }

  private static @Nullable MessageId messageId(String urn) {
    try {
      return urn.isEmpty() ? null : MessageId.parse(urn);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable OrganizationId organization(Element root, String role) {
    Element entity = root.at(role);
    String id = entity == null ? "" : entity.textAt(ORGANIZATION);
    return id.isBlank() || id.length() > LONGEST_ID ? null : new OrganizationId(id);
  }

  /// A moment with its offset; 1970 where it is none.
  public static Instant sentAt(String dateTime) {
    try {
      return OffsetDateTime.parse(dateTime).toInstant();
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  private static String orElse(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
