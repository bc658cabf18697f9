package cursitor.server.delivery;

import cursitor.server.config.PartnerConfig;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries one message at a time to one partner and brings back what is said there.
final class Courier {
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

  private @Nullable Reading read(Reply reply) {
    return reply instanceof Reply.Came came ? wrapping.unwrap(came.body()) : null;
  }
}
