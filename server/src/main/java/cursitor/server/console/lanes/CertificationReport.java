package cursitor.server.console.lanes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The report a scripted partner gives of how this side has coped (`/partner/report`). Asked for at
/// the address the configuration names, and nowhere else; it names no person.
final class CertificationReport {
  private static final String PATH = "/partner/report";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST = 1 << 20;
  private static final int OK = 200;

  private CertificationReport() {}

  /// The report as text; nothing where the partner has none to give.
  ///
  /// @param partner its address; a path alone is this node itself, which certifies nobody
  static Optional<String> of(URI partner) {
    if (!partner.isAbsolute()) {
      return Optional.empty();
    }
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(partner.resolve(PATH))
              .header("Accept", "text/plain")
              .timeout(PATIENCE)
              .build();
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        boolean isText =
            answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
        String text = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
        return answer.statusCode() == OK && isText ? Optional.of(text) : Optional.empty();
      }
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
