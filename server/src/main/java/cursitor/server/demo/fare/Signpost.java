package cursitor.server.demo.fare;

import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.Letter;
import cursitor.server.delivery.Reply;
import cursitor.server.delivery.Transport;
import java.net.URI;
import java.util.Map;

/// HTTP like any other, to partners that are called by their names: each listens on whatever port
/// was free, and nobody knows which before all have begun.
///
/// @param addresses where each is, by its id
record Signpost(HttpTransport http, Map<String, URI> addresses) implements Transport {
  /// How a partner is written in the configuration of another.
  static URI to(Seat partner) {
    return URI.create("http://" + partner.id() + "/exchange");
  }

  @Override
  public Reply post(Letter letter) {
    URI address = addresses.get(letter.address().getHost());
    return address == null
        ? new Reply.NoConnection(false)
        : http.post(
            new Letter(
                address.resolve(letter.address().getPath()),
                letter.headers(),
                letter.body(),
                letter.timeout()));
  }

  @Override
  public void close() {
    http.close();
  }
}
