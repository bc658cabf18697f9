package cursitor.wire.dmv907;

import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.wire.xml.XmlText;

/// Writes the header of a message.
final class HeaderWriter {
  private HeaderWriter() {}

  static void write(XmlText out, Header header) {
    out.leaf("nc:MessageID", header.messageId().toString());
    organization(out, "nc:MessageRecipientEntity", header.recipient());
    organization(out, "nc:MessageSenderEntity", header.sender());
    out.open("nc:MessageSentDate")
        .leaf("nc:DateTime", header.sentAt().toString())
        .close("nc:MessageSentDate");
    MessageId reference = header.reference();
    out.optional("nc:MessageReferenceID", reference == null ? null : reference.toString())
        .leaf("exchange:CorrelationID", header.correlationId())
        .leaf("exchange:ExchangeCode", header.exchangeCode())
        .leaf("exchange:OperatingModeCode", header.mode().name())
        .leaf("exchange:SchemaVersionID", header.schemaVersion());
  }

  private static void organization(XmlText out, String role, OrganizationId organization) {
    out.open(role)
        .open("nc:EntityOrganization")
        .open("nc:OrganizationIdentification")
        .leaf("nc:IdentificationID", organization.value())
        .close("nc:OrganizationIdentification")
        .close("nc:EntityOrganization")
        .close(role);
  }
}
