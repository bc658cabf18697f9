package cursitor.server.demo;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.wire.Octets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Shows what went over the wire, from the bytes that are kept, and posts such bytes again.
final class Wiretap implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Records records;
  private final URI door;

  /// @param door where the DMV takes plain XML
  Wiretap(Records records, URI door) {
    this.records = records;
    this.door = door;
  }

  /// The last request of a court about a notice, exactly as it was sent.
  KeptMessage requestAbout(CourtClient court, String abstractId) {
    String id = court.get("notices/" + abstractId).body().at("/notice/messageId").asString();
    return records.messages(new OrganizationId(court.name()), MessageId.parse(id)).stream()
        .filter(message -> message.flow().direction() == Direction.SENT)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no message was sent about " + abstractId));
  }

  Octets bytes(long number) {
    return records.bytes(number);
  }

  /// Posts bytes to the DMV's door once more, as the first court.
  Octets post(Octets document) {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .header("Authorization", "Bearer " + DemoNode.keyOf(DemoNode.FIRST_COURT))
            .header("Content-Type", "application/xml; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofByteArray(document.bytes()))
            .build();
    try {
      return Octets.of(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException("the DMV's door does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the demonstration was stopped", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
