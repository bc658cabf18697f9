package cursitor.server.delivery;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Messages for tests that do not care what stands in them, and a codec for them: `answer ID`,
/// `resend ID`; it falls over `trip` and `deep`, and anything else is no message.
final class Letters {
  static final OrganizationId COURT = new OrganizationId("90001");
  static final OrganizationId DMV = new OrganizationId("CA-DMV");

  private Letters() {}

  static MessageId id(long number) {
    return new MessageId(new UUID(0, number));
  }

  static Outgoing request(long number, String lane) {
    return request(number, lane, Priority.SAME_DAY);
  }

  static Outgoing request(long number, String lane, Priority priority) {
    CaseKey file = new CaseKey(COURT, OperatingMode.TEST, "participant", lane);
    Octets document = Octets.ofText("request " + id(number));
    return new Outgoing(number, COURT, DMV, lane, file, id(number), true, priority, document, 0);
  }

  /// What the message belongs to.
  static Course course(Outgoing message) {
    return new Course(message.sender(), message.recipient(), message.priority());
  }

  /// The number of the request in a letter.
  static long number(Letter letter) {
    String urn = letter.body().text().substring("request ".length());
    return MessageId.parse(urn).value().getLeastSignificantBits();
  }

  static Header header() {
    return answering(id(1), DMV);
  }

  private static Header answering(MessageId reference, OrganizationId sender) {
    return new Header(
        new MessageId(UUID.nameUUIDFromBytes(new byte[] {1})),
        reference,
        "c",
        Instant.EPOCH,
        "DMV907",
        "1.0",
        sender,
        COURT,
        OperatingMode.TEST);
  }

  static final Codec CODEC =
      new Codec() {
        @Override
        public Reading read(Octets document) {
          String[] words = document.text().split(" ", 3);
          return switch (words[0]) {
            case "answer", "resend" ->
                new Reading.Valid(
                    new ErrorResponse(
                        answering(
                            MessageId.parse(words[1]),
                            words.length > 2 ? new OrganizationId(words[2]) : DMV),
                        "E000",
                        "a reason",
                        List.of(),
                        words[0].equals("resend")),
                    document.text());
            case "trip" -> throw new IllegalStateException("a defect of the codec");
            case "deep" -> throw new StackOverflowError("told to");
            default -> new Reading.Faulty(null, List.of(), document.text());
          };
        }

        @Override
        public Octets write(Message message) {
          throw new UnsupportedOperationException();
        }
      };
}
