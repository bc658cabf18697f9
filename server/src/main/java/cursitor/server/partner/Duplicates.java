package cursitor.server.partner;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.Letter;
import cursitor.server.delivery.Reply;
import cursitor.server.delivery.Transport;
import cursitor.server.delivery.Wrapping;
import cursitor.server.node.Node;
import cursitor.server.store.Outgoing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/// Sends an answer once more, as a message of its own, to the address of the court it was given to.
final class Duplicates {
  private final Node node;
  private final Transport transport;
  private final Executor threads;

  Duplicates(Node node, Transport transport, Executor threads) {
    this.node = node;
    this.transport = transport;
    this.threads = threads;
  }

  /// Sends the answer in its own time.
  ///
  /// @param acknowledged is told the status the court's door answered with, or 0 where it was not
  ///   reached or the court is none of this node's partners
  void send(AnswerMessage answer, IntConsumer acknowledged) {
    Optional<PartnerConfig> court = node.config().partner(answer.header().recipient());
    threads.execute(() -> acknowledged.accept(court.map(entry -> post(answer, entry)).orElse(0)));
  }

  private int post(AnswerMessage answer, PartnerConfig court) {
    Wrapping.Wrapped wrapped = node.wrapping(court).wrap(outgoing(answer, court.id()));
    Map<String, String> headers = new HashMap<>(wrapped.headers());
    headers.put("Authorization", "Bearer " + court.key());
    Letter letter = new Letter(court.address(), headers, wrapped.body(), court.retry().timeout());
    return transport.post(letter) instanceof Reply.Came came ? came.status() : 0;
  }

  private Outgoing outgoing(AnswerMessage answer, OrganizationId court) {
    return new Outgoing(
        0,
        answer.header().sender(),
        court,
        "",
        null,
        answer.header().messageId(),
        false,
        node.codec().write(answer),
        0);
  }
}
