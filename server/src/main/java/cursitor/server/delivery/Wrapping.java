package cursitor.server.delivery;

import cursitor.server.store.Outgoing;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How messages to a partner are wrapped, and what comes back unwrapped. The message is the same in
/// every wrapping.
public interface Wrapping {
  Map<String, String> headers(Outgoing message);

  Octets wrap(Outgoing message);

  /// Looks for a message in what came back.
  ///
  /// @return null where there is nothing in it at all, as in a bare receipt
  @Nullable Reading unwrap(Octets body);

  /// The message alone is the body.
  record Plain(Codec codec) implements Wrapping {
    @Override
    public Map<String, String> headers(Outgoing message) {
      return Map.of("Content-Type", "application/xml;charset=utf-8", "Accept", "application/xml");
    }

    @Override
    public Octets wrap(Outgoing message) {
      return message.document();
    }

    @Override
    public @Nullable Reading unwrap(Octets body) {
      return body.isEmpty() ? null : codec.read(body);
    }
  }
}
