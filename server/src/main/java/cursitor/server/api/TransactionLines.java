package cursitor.server.api;

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
import cursitor.server.fare.json.FareJson;
import cursitor.server.fare.json.Line;
import cursitor.server.node.Node;
import cursitor.wire.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes acts of the transactions a court's system has worked out itself.
final class TransactionLines {
  private static final String KEPT_LINE = "transaction";

  private final FareJson json;
  private final Node node;

  TransactionLines(FareJson json, Node node) {
    this.json = json;
    this.node = node;
  }

  /// What was made of one line.
  sealed interface Made {
    /// Something to keep and decide.
    ///
    /// @param transaction null where the line could not be read, which its act says
    record ToDecide(Arrival.Acted arrival, @Nullable CourtTransaction transaction)
        implements Made {}

    /// The first or the last line of a file.
    record Frame(Line line) implements Made {}
  }

  /// What a line need not say.
  Header standing(OrganizationId court) {
    OrganizationId justis =
        Objects.requireNonNull(node.config().desk(court).orElseThrow().justis());
    UUID id = UUID.randomUUID();
    return new Header(
        new MessageId(id),
        null,
        id.toString(),
        node.time().instant(),
        Exchanges.FARE,
        Exchanges.SCHEMA_VERSION,
        court,
        justis,
        OperatingMode.PRODUCTION);
  }

  /// @param number of the line in its file, counted from 1
  /// @param standing what the line need not say
  Made read(OrganizationId court, String text, int number, Header standing) {
    return switch (json.readUnnumbered(text, number, standing)) {
      case Line.OfMessage(Reading.Valid(Message message, _)) -> made(court, text, message);
      case Line.OfMessage(Reading.Faulty(var header, var faults, _)) ->
          faulty(court, text, header == null ? standing.mode() : header.mode(), faults);
      case Line.BatchHeader(Header header, var totals) ->
          header.sender().equals(court)
              ? new Made.Frame(new Line.BatchHeader(header, totals))
              : faulty(court, text, header.mode(), notAllowed());
      case Line.BatchTrailer trailer -> new Made.Frame(trailer);
      case Line.Faulty(var faults) -> faulty(court, text, standing.mode(), faults);
    };
  }

  private static Made made(OrganizationId court, String text, Message message) {
    Header header = message.header();
    if (!header.sender().equals(court)) {
      return faulty(court, text, header.mode(), notAllowed());
    }
    if (!(message instanceof FareMessage fare)
        || !(fare.transaction() instanceof CourtTransaction transaction)) {
      return faulty(
          court,
          text,
          header.mode(),
          List.of(Refusal.of(FareCode.E102, "type", "A court does not begin this transaction.")));
    }
    CourtAct act =
        new CourtAct.TransactionSubmitted(
            court, header.mode(), fare.party(), fare.sourceEventAt(), fare.group(), transaction);
    return new Made.ToDecide(acted(act, header.messageId(), text), transaction);
  }

  private static List<Refusal> notAllowed() {
    return List.of(Refusal.of(FareCode.E110, "sender", FareCode.E110.sentence()));
  }

  /// What cannot be read is kept all the same. Its id stays free for the corrected line.
  static Made faulty(OrganizationId court, String text, OperatingMode mode, List<Refusal> faults) {
    Act act = new CourtAct.RequestNotUnderstood(court, mode, faults);
    return new Made.ToDecide(acted(act, new MessageId(UUID.randomUUID()), text), null);
  }

  private static Arrival.Acted acted(Act act, MessageId id, String text) {
    return new Arrival.Acted(
        act.desk(),
        id,
        new Input.ActPerformed(act),
        Request.digested(KEPT_LINE, text.getBytes(StandardCharsets.UTF_8)));
  }
}
