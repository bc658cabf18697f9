package cursitor.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.process.ServeProcess.Serving;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How `partner` ends when it is asked to: the report decides the exit code.
class PartnerProcessTest {
  private static final Path HOLD = Path.of("..", "wire", "samples", "valid", "dmv907-hold.xml");

  @TempDir Path folder;

  @Test
  void withNothingLeftOpenItEndsWell() throws Exception {
    Serving partner = partner("any: accept");

    assertThat(partner.process().stopAndListen()).contains("0 open, 0 failed");
    assertThat(partner.process().exitCode()).isZero();
  }

  @Test
  void withSomethingLeftOpenItDoesNot() throws Exception {
    Serving partner = partner("any: E301");
    post(partner);

    assertThat(partner.process().stopAndListen()).contains("1 open, 0 failed");
    assertThat(partner.process().exitCode()).isEqualTo(1);
  }

  private Serving partner(String script) throws Exception {
    Path file = Files.writeString(folder.resolve("a.script"), script + "\n");
    return ServeProcess.listening(folder, "partner", file.toString(), "--port", "0");
  }

  private static void post(Serving partner) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(partner.address().resolve("/exchange"))
            .header("Authorization", "Bearer demo-90001")
            .header("Content-Type", "application/xml")
            .POST(HttpRequest.BodyPublishers.ofFile(HOLD))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .contains("E301");
    }
  }
}
