package cursitor.server.delivery;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;
import cursitor.server.config.PartnerConfig;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Reading;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries one message at a time to one partner and brings back what is said there.
final class Courier {
  private static final System.Logger LOG = System.getLogger(Courier.class.getName());

  /// The header by which a message says how urgent it is.
  static final String PRIORITY = "Priority";

  /// The least urgent there is.
  static final String BACKGROUND = "u=7";

  private final PartnerConfig partner;
  private final URI address;
  private final Wrapping wrapping;
  private final Transport transport;
  private final InstantSource time;

  /// @param address where the partner is, a whole URL
  Courier(
      PartnerConfig partner,
      URI address,
      Wrapping wrapping,
      Transport transport,
      InstantSource time) {
    this.partner = partner;
    this.address = address;
    this.wrapping = wrapping;
    this.transport = transport;
    this.time = time;
  }

  /// Posts the message and waits for what comes of it. Of a backlog the partner is told by the
  /// header `Priority` (RFC 9218), so that it may let others go first too.
  Try carry(Outgoing message, Priority priority) {
    Wrapping.Wrapped wrapped = wrapping.wrap(message);
    Map<String, String> headers = new HashMap<>(wrapped.headers());
    headers.put("Authorization", "Bearer " + partner.key());
    if (priority == Priority.BACKLOG) {
      headers.put(PRIORITY, BACKGROUND);
    }
    Instant startedAt = time.instant();
    Reply reply =
        transport.post(new Letter(address, headers, wrapped.body(), partner.retry().timeout()));
    Duration took = Duration.between(startedAt, time.instant());
    boolean last = message.attempts() + 1 >= partner.retry().attempts();
    return new Try(message, startedAt, took, reply, read(reply), last);
  }

  /// What makes our reading fail is no answer that anybody could understand. It is kept and uses up
  /// a try, or the message would be sent again and again for ever.
  private @Nullable Reading read(Reply reply) {
    if (!(reply instanceof Reply.Came came)) {
      return null;
    }
    try {
      return wrapping.unwrap(came.body());
    } catch (RuntimeException | StackOverflowError | AssertionError bug) {
      LOG.log(Level.ERROR, "An answer of {0} met a defect: {1}", partner.id(), Trouble.of(bug));
      Refusal refusal =
          Refusal.of(ErrorCode.E101, "", "A defect of this program kept it from reading this.");
      return new Reading.Faulty(null, List.of(refusal), came.body().text());
    }
  }
}
