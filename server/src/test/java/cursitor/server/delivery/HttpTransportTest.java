package cursitor.server.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import cursitor.wire.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {
  private static final Duration PATIENT = Duration.ofSeconds(30);
  private static final Duration HASTY = Duration.ofMillis(200);

  /// The first byte of a TLS record that opens a connection.
  private static final int TLS_HANDSHAKE = 0x16;

  private final HttpTransport transport = new HttpTransport(100);
  private final CountDownLatch testIsOver = new CountDownLatch(1);
  private final HttpServer server = server();

  @AfterEach
  void stop() {
    testIsOver.countDown();
    server.stop(0);
    transport.close();
  }

  @Test
  void bringsBackStatusAndBodyAndSendsTheHeaders() {
    serve(exchange -> {
      String key = exchange.getRequestHeaders().getFirst("Authorization");
      String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      answer(exchange, 422, exchange.getRequestMethod() + " " + key + " " + sent);
    });

    assertThat(transport.post(letter(PATIENT)))
        .isEqualTo(new Reply.Came(422, Octets.ofText("POST Bearer k hold")));
  }

  @Test
  void anEmptyReplyIsEmpty() {
    serve(exchange -> {
      exchange.sendResponseHeaders(202, -1);
      exchange.close();
    });

    assertThat(transport.post(letter(PATIENT))).isEqualTo(new Reply.Came(202, Octets.NONE));
  }

  @Test
  void httpsBeginsWithTls() throws Exception {
    try (ServerSocket partner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Integer> first = new CompletableFuture<>();
      Thread.startVirtualThread(() -> {
        try (Socket accepted = partner.accept()) {
          first.complete(accepted.getInputStream().read());
        } catch (IOException e) {
          first.completeExceptionally(e);
        }
      });

      URI address = URI.create("https://127.0.0.1:" + partner.getLocalPort() + "/exchange");
      Reply reply = transport.post(new Letter(address, Map.of(), Octets.ofText("hold"), PATIENT));

      assertThat(first.get()).isEqualTo(TLS_HANDSHAKE);
      assertThat(reply).isInstanceOf(Reply.NoConnection.class);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    serve(exchange -> {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      answer(exchange, 307, "");
    });

    assertThat(transport.post(letter(PATIENT))).isInstanceOf(Reply.Came.class);
  }

  @Test
  void ofALongReplyTheRestIsNotRead() {
    serve(exchange -> answer(exchange, 200, "x".repeat(150)));

    assertThat(transport.post(letter(PATIENT)))
        .isEqualTo(new Reply.Came(200, Octets.ofText("x".repeat(100))));
  }

  @Test
  void silenceIsATimeOut() {
    serve(exchange -> awaitEnd());

    assertThat(transport.post(letter(HASTY))).isEqualTo(new Reply.TimedOut());
  }

  @Test
  void aTimeOutMayComeBetweenAnyTwoStepsOfTheClient() {
    serve(exchange -> awaitEnd());

    for (int micros = 1; micros <= 2_000; micros += 10) {
      assertThat(transport.post(letter(Duration.ofNanos(micros * 1_000L))))
          .isEqualTo(new Reply.TimedOut());
    }
  }

  @Test
  void aReplyThatNeverEndsIsATimeOut() {
    serve(exchange -> {
      exchange.sendResponseHeaders(200, 50);
      exchange.getResponseBody().write('x');
      exchange.getResponseBody().flush();
      awaitEnd();
    });

    assertThat(transport.post(letter(HASTY))).isEqualTo(new Reply.TimedOut());
  }

  @Test
  void nobodyThereIsNoConnection() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertThat(transport.post(letter(port, PATIENT))).isEqualTo(new Reply.NoConnection(false));
  }

  @Test
  void aConnectionDroppedBeforeTheAnswerBroke() throws IOException {
    try (ServerSocket partner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> {
        try (Socket call = partner.accept()) {
          var _ = call.getInputStream().read();
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      });

      assertThat(transport.post(letter(partner.getLocalPort(), PATIENT)))
          .isEqualTo(new Reply.NoConnection(true));
    }
  }

  private void serve(HttpHandler handler) {
    server.createContext("/exchange", handler);
    server.start();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void awaitEnd() {
    try {
      testIsOver.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Letter letter(Duration timeout) {
    return letter(server.getAddress().getPort(), timeout);
  }

  private static Letter letter(int port, Duration timeout) {
    return new Letter(
        URI.create("http://127.0.0.1:" + port + "/exchange"),
        Map.of("Content-Type", "application/xml;charset=utf-8", "Authorization", "Bearer k"),
        Octets.ofText("hold"),
        timeout);
  }

  private static HttpServer server() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      return server;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
