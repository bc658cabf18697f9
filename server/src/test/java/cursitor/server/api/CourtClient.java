package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case management system, as far as a test needs one.
public final class CourtClient implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final String court;
  private final String key;

  CourtClient(URI address, String court, String key) {
    this.address = address;
    this.court = court;
    this.key = key;
  }

  /// An answer: its status, its text as it came, and the JSON in it.
  public record Answer(int status, String text, String type) {
    public JsonNode json() {
      return JsonMapper.shared().readTree(text);
    }

    /// The text at a JSON pointer.
    public String at(String pointer) {
      return json().at(pointer).asString();
    }
  }

  Answer post(String path, String body, String... headers) {
    HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public Answer put(String path, String body, String... headers) {
    HttpRequest.Builder request = request(path).PUT(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  Answer post(String path, byte[] body, String... headers) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).headers(headers));
  }

  Answer ask(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  Answer put(String path, byte[] body) {
    return send(request(path).PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  public Answer get(String path) {
    return send(request(path));
  }

  /// Posts what must be accepted.
  Answer accepted(String path, String body) {
    Answer answer = post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer;
  }

  /// Reads again until the notice is in this state.
  Answer awaitState(String abstractId, String state) {
    return await(
        "notices/" + abstractId, read -> read.at("/notice/state").asString().equals(state));
  }

  /// Reads again until what is read is so.
  Answer await(String path, Predicate<JsonNode> so) {
    Instant end = Instant.now().plus(PATIENCE);
    Answer answer = get(path);
    while (answer.status() != 200 || !so.test(answer.json())) {
      assertThat(Instant.now()).as(answer.text()).isBefore(end);
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = get(path);
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    URI uri = address.resolve(path.startsWith("/") ? path : "/api/courts/" + court + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
    return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Content-Type").orElse(""));
    } catch (IOException e) {
      throw new AssertionError("the node does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
