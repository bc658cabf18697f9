package cursitor.server.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/// The door of a node, as the commands that call at one see it.
final class Door {
  /// How long a command waits for the connection, and for an answer that comes at once.
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Door() {}

  /// Whether one can call there: a whole URL of HTTP or HTTPS.
  static boolean is(URI address) {
    String scheme = address.getScheme();
    return scheme != null
        && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        && address.getHost() != null
        && address.getPort() <= 65_535;
  }

  /// Whether a key can be shown in a header: visible ASCII without blanks.
  static boolean opensWith(String key) {
    return key.chars().allMatch(c -> c > ' ' && c < 127);
  }

  /// To be closed by whoever asks for it.
  static HttpClient client() {
    return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  static IOException nobodyListens(URI address, ConnectException e) {
    return new IOException(
        "Nobody listens at " + address + ": start the node there, or correct --to.", e);
  }
}
