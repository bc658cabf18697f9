package cursitor.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a court's case management system does: asks over the JSON API, and reads what came back.
public final class CourtClient implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String name;
  private final URI court;
  private final String key;

  public CourtClient(URI node, String court, String key) {
    this.name = court;
    this.court = node.resolve("/api/courts/" + court + "/");
    this.key = key;
  }

  String name() {
    return name;
  }

  /// An answer of the API.
  public record Reply(int status, JsonNode body) {}

  Reply post(String path, JsonNode body) {
    return exchange(
        HttpRequest.newBuilder(court.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /// Puts a body as it is written.
  public Reply put(String path, String body) {
    return exchange(
        HttpRequest.newBuilder(court.resolve(path))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  public Reply get(String path) {
    return exchange(HttpRequest.newBuilder(court.resolve(path)).GET());
  }

  /// Asks again and again until the answer is as wanted; throws IllegalStateException when it is
  /// not within 20 seconds.
  JsonNode await(String path, Predicate<JsonNode> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    Reply last = get(path);
    while (last.status() != 200 || !wanted.test(last.body())) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("nothing came of it in time: GET " + path);
      }
      pause();
      last = get(path);
    }
    return last.body();
  }

  private Reply exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          http.send(
              request.header("Authorization", "Bearer " + key).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      String body = new String(response.body(), StandardCharsets.UTF_8);
      return new Reply(
          response.statusCode(), body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException("the node does not answer", e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("the demonstration was stopped", e);
  }

  @Override
  public void close() {
    http.close();
  }
}
