package cursitor.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.StartFailure;
import cursitor.server.node.Node;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class WebServerTest {
  @TempDir Path folder;

  @Test
  void saysHowItIsAndCounts() throws Exception {
    try (Node node = Node.open(config(Listen.ANY_LOOPBACK), InstantSource.system());
        WebServer server = WebServer.start(node)) {
      assertThat(get(server, "/actuator/health").body()).contains("\"status\":\"UP\"");
      assertThat(get(server, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
      assertThat(get(server, "/actuator/env").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anOccupiedPortIsToldInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Node node =
            Node.open(
                config(new Listen("127.0.0.1", taken.getLocalPort())), InstantSource.system())) {
      assertThatThrownBy(() -> WebServer.start(node))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("taken")
          .message()
          .doesNotContain("\n");
    }
  }

  /// A second set-up, while other threads log, loses lines and prints others beside ours.
  @Test
  void opensWithoutSettingLoggingUpOnceMore() {
    LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    AtomicInteger resets = new AtomicInteger();
    logs.addListener(new Resets(resets));
    try (Node node = Node.open(config(Listen.ANY_LOOPBACK), InstantSource.system());
        WebServer _ = WebServer.start(node)) {
      assertThat(resets).hasValue(0);
    }
  }

  private record Resets(AtomicInteger count) implements LoggerContextListener {
    @Override
    public boolean isResetResistant() {
      return true;
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onReset(LoggerContext context) {
      count.incrementAndGet();
    }

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
  }

  private NodeConfig config(Listen listen) {
    return NodeConfig.of(
        folder.toString(), listen, List.of(DeskConfig.dmv("CA-DMV")), List.of(), List.of());
  }

  private static HttpResponse<String> get(WebServer server, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = server.address().resolve(path);
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
