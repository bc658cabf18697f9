package cursitor.server.engine;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.time.Instant;
import java.util.List;

/// Notes as one line of text, its parts divided by bars.
final class NoteCodec implements Codec {

  @Override
  public Reading read(Octets document) {
    String[] parts = document.text().split("\\|", -1);
    if (parts.length != 11) {
      return new Reading.Faulty(null, List.of(NoteCode.UNREADABLE.refusal()), document.text());
    }
    Header header =
        new Header(
            MessageId.parse(parts[1]),
            parts[2].isEmpty() ? null : MessageId.parse(parts[2]),
            parts[3],
            Instant.parse(parts[4]),
            parts[5],
            parts[6],
            new OrganizationId(parts[7]),
            new OrganizationId(parts[8]),
            OperatingMode.PRODUCTION);
    Note note =
        parts[0].equals("answer")
            ? new Note.Answer(header, parts[9], parts[10])
            : new Note.Request(header, parts[9], parts[10]);
    return new Reading.Valid(note, document.text());
  }

  @Override
  public Octets write(Message message) {
    Header header = message.header();
    return Octets.ofText(
        String.join(
            "|",
            message instanceof Note.Answer ? "answer" : "request",
            header.messageId().toString(),
            header.reference() == null ? "" : header.reference().toString(),
            header.correlationId(),
            header.sentAt().toString(),
            header.exchangeCode(),
            header.schemaVersion(),
            header.sender().toString(),
            header.recipient().toString(),
            message.subject(),
            ((Note) message).text()));
  }
}
