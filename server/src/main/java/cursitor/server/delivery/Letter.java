package cursitor.server.delivery;

import cursitor.wire.Octets;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// One POST as it leaves the house.
///
/// @param headers beside the length, which the transport knows
/// @param timeout for the whole of it, from the first byte sent to the last one received
public record Letter(URI address, Map<String, String> headers, Octets body, Duration timeout) {
  public Letter {
    headers = Map.copyOf(headers);
  }

  /// The headers hold the partner's key.
  @Override
  public String toString() {
    return "Letter to " + address + ", " + body;
  }
}
