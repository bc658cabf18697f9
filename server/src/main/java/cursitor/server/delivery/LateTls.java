package cursitor.server.delivery;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLInitializationException;
import org.jspecify.annotations.Nullable;

/// TLS as the client does it by itself, but the certificates this machine trusts are read when the
/// first partner wants them, not when the node starts.
final class LateTls implements TlsSocketStrategy {
  private @Nullable TlsSocketStrategy made;

  @Override
  public SSLSocket upgrade(
      Socket socket,
      String target,
      int port,
      @Nullable Object attachment,
      @Nullable HttpContext context)
      throws IOException {
    return made().upgrade(socket, target, port, attachment, context);
  }

  private synchronized TlsSocketStrategy made() throws SSLException {
    if (made == null) {
      try {
        made = DefaultClientTlsStrategy.createDefault();
      } catch (SSLInitializationException e) {
        throw new SSLException("the certificates this machine trusts cannot be read", e);
      }
    }
    return made;
  }
}
