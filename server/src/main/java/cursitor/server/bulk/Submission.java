package cursitor.server.bulk;

import cursitor.exchange.Act;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.court.CourtAct;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.server.engine.Arrival;
import cursitor.wire.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transaction of a court's system as an act of its desk.
///
/// @param transaction null where it could not be read or may not be sent, which the act says
public record Submission(Arrival.Acted arrival, @Nullable CourtTransaction transaction) {
  private static final String KEPT_LINE = "transaction";

  /// What a line of JSON need not say.
  public static Header standing(OrganizationId court, OrganizationId justis, Instant at) {
    UUID id = UUID.randomUUID();
    return new Header(
        new MessageId(id),
        null,
        id.toString(),
        at,
        Exchanges.FARE,
        Exchanges.SCHEMA_VERSION,
        court,
        justis,
        OperatingMode.PRODUCTION);
  }

  /// What is made of one transaction, readable or not.
  ///
  /// @param court for whom the caller may speak
  /// @param text exactly as it came
  /// @param mode where the transaction does not say
  public static Submission of(
      OrganizationId court, String text, Reading reading, OperatingMode mode) {
    return switch (reading) {
      case Reading.Valid(Message message, _) -> valid(court, text, message);
      case Reading.Faulty(Header header, var faults, _) -> {
        boolean own = header != null && header.sender().equals(court);
        MessageId id = own ? header.messageId() : made(text, faults);
        yield faulty(court, id, text, header == null ? mode : header.mode(), faults);
      }
    };
  }

  private static Submission valid(OrganizationId court, String text, Message message) {
    Header header = message.header();
    if (!header.sender().equals(court)) {
      return faulty(court, made(text, notAllowed()), text, header.mode(), notAllowed());
    }
    if (!(message instanceof FareMessage fare)
        || !(fare.transaction() instanceof CourtTransaction transaction)) {
      Refusal refusal =
          Refusal.of(FareCode.E102, "type", "A court does not begin this transaction.");
      return faulty(court, header.messageId(), text, header.mode(), List.of(refusal));
    }
    CourtAct act =
        new CourtAct.TransactionSubmitted(
            court, header.mode(), fare.party(), fare.sourceEventAt(), fare.group(), transaction);
    return new Submission(acted(act, header.messageId(), text), transaction);
  }

  static List<Refusal> notAllowed() {
    return List.of(Refusal.of(FareCode.E110, "sender", FareCode.E110.sentence()));
  }

  /// Something of a file that is no transaction, kept all the same.
  static Submission stranger(
      OrganizationId court, String text, OperatingMode mode, List<Refusal> faults) {
    return faulty(court, made(text, faults), text, mode, faults);
  }

  /// What cannot be read is kept all the same, under its id where that can be read: the corrected
  /// one may have it, for what was refused was never done.
  private static Submission faulty(
      OrganizationId court, MessageId id, String text, OperatingMode mode, List<Refusal> faults) {
    Act act = new CourtAct.RequestNotUnderstood(court, mode, faults);
    return new Submission(acted(act, id, text), null);
  }

  /// The same text is the same request; where it is not at hand, the same faults are.
  private static MessageId made(String text, List<Refusal> faults) {
    String same = text.isEmpty() ? faults.toString() : text;
    return new MessageId(UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)));
  }

  private static Arrival.Acted acted(Act act, MessageId id, String text) {
    return new Arrival.Acted(
        act.desk(),
        id,
        new Input.ActPerformed(act),
        KeptRequest.of(KEPT_LINE, text.getBytes(StandardCharsets.UTF_8)));
  }
}
