package cursitor.server.config;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the node listens.
///
/// @param port 0 for any free one
public record Listen(@DefaultValue("127.0.0.1") String address, @DefaultValue("8080") int port) {
  /// Any free port of the loopback address.
  public static final Listen ANY_LOOPBACK = new Listen("127.0.0.1", 0);
}
