package cursitor.wire.dmv907;

import cursitor.dmv907.Exchanges;
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
final class HeaderReader {
  private static final String[] ORGANIZATION = {
    "nc:EntityOrganization", "nc:OrganizationIdentification", "nc:IdentificationID"
  };

  private HeaderReader() {}

  /// The header of a message the schema has found valid.
  static Header header(Element root) {
    Header header = asFarAsReadable(root);
    if (header == null) {
      throw new IllegalStateException("a valid message has a readable header");
    }
    return header;
  }

  /// The header with what could not be read replaced: `UNKNOWN` for the correlation id and the
  /// recipient, the exchange of the root element, production. Null where message id or sender are
  /// missing, for then nobody can be answered.
  static @Nullable Header asFarAsReadable(Element root) {
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
        orElse(root.textAt("exchange:ExchangeCode"), exchangeOf(root)),
        orElse(root.textAt("exchange:SchemaVersionID"), Header.UNKNOWN),
        sender,
        recipient == null ? new OrganizationId(Header.UNKNOWN) : recipient,
        root.textAt("exchange:OperatingModeCode").equals(OperatingMode.TEST.name())
            ? OperatingMode.TEST
            : OperatingMode.PRODUCTION);
  }

  private static String exchangeOf(Element root) {
    return root.place().name().startsWith("dmv902:") ? Exchanges.DMV902 : Exchanges.DMV907;
  }

  private static @Nullable MessageId messageId(String urn) {
    if (urn.isEmpty()) {
      return null;
    }
    try {
      return MessageId.parse(urn);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable OrganizationId organization(Element root, String role) {
    Element entity = root.at(role);
    String id = entity == null ? "" : entity.textAt(ORGANIZATION);
    return id.isBlank() || id.length() > 40 ? null : new OrganizationId(id);
  }

  static Instant sentAt(String dateTime) {
    try {
      return OffsetDateTime.parse(dateTime).toInstant();
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private static String orElse(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
