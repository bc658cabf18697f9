package cursitor.server.console;

import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.fare.Exchanges;
import cursitor.fare.message.FareAnswer;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.wire.Octets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// JUSTIS answers a court of a node by hand: it refuses, or answers what was never sent.
public final class JustisRefuses {
  private static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");

  private final Node node;

  public JustisRefuses(Node node) {
    this.node = node;
  }

  /// Refuses whatever this desk waits for an answer to.
  ///
  /// @return how much that was
  public int all(OrganizationId desk, String code, String reason) {
    List<KeptMessage> waiting =
        Stream.of(Standing.AWAITING, Standing.UNKNOWN)
            .flatMap(standing ->
                node.store().records().messages(desk, Direction.SENT, standing, 99).stream())
            .toList();
    waiting.forEach(each -> refuse(desk, each.id(), code, reason));
    return waiting.size();
  }

  /// Refuses a message of this desk.
  public Outcome refuse(OrganizationId desk, MessageId message, String code, String reason) {
    Header header =
        new Header(
            new MessageId(UUID.randomUUID()),
            message,
            "C-1",
            node.time().instant(),
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            JUSTIS,
            desk,
            OperatingMode.PRODUCTION);
    FareAnswer refusal =
        new FareAnswer.Refusal(
            header, code, reason, List.of(new FareAnswer.Remark(code, "birthDate", reason)), false);
    Octets bytes = node.codecs().of(Exchanges.FARE).write(refusal);
    return node.submit(
        new Arrival.Valid(desk, new Input.MessageReceived(refusal, JUSTIS), bytes, bytes.text()));
  }
}
