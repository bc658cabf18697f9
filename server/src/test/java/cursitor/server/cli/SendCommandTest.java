package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// What keeps `send` from sending is told in one line that says what to do.
class SendCommandTest {
  private static final Path SAMPLES = Path.of("..", "wire", "samples");
  private static final String MESSAGE = SAMPLES.resolve("valid/dmv907-hold.xml").toString();
  private static final String XML = "application/xml;charset=utf-8";

  @Test
  void anAddressThatIsNoUrlIsWrongUsage() {
    assertThat(Cursitor.run("send", MESSAGE, "--to", "localhost:8080/exchange")).isEqualTo(2);
  }

  @Test
  void aDoorNobodyIsBehindIsNamed() throws IOException {
    int port = freePort();
    StringWriter said = new StringWriter();
    CommandLine cursitor = Cursitor.commandLine().setErr(new PrintWriter(said));

    int code = cursitor.execute("send", MESSAGE, "--to", "http://127.0.0.1:" + port + "/exchange");

    assertThat(code).isEqualTo(1);
    assertThat(said.toString()).contains("127.0.0.1:" + port).contains("start the node");
  }

  @Test
  void anEnvelopeIsSentAsWhatItIs() throws IOException {
    assertThat(sent("soap/hold-1.2", 200, XML, sample("soap/success-1.2")))
        .startsWith("application/soap+xml; charset=utf-8")
        .contains("M000\n");
    assertThat(sent("soap/hold-1.1", 500, XML, sample("soap/fault-E301-1.1")))
        .startsWith("text/xml; charset=utf-8")
        .contains("E301  ", "lastName");
    assertThat(sent("valid/dmv907-hold", 200, XML, sample("valid/dmv907-success-M000")))
        .startsWith("application/xml; charset=utf-8");
  }

  @Test
  void aSentenceOfTheServerIsShown() throws IOException {
    String sentence = "Send the envelope as 'text/xml'.";

    assertThat(sent("valid/dmv907-hold", 415, "text/plain;charset=utf-8", sentence + "\n"))
        .contains("HTTP 415\n" + sentence + "\n");
  }

  @Test
  void aReasonIsSaidOnceAndNoLineEndsInBlanks() throws IOException {
    String error = sample("valid/dmv907-error-E110");
    String reason = error.replaceAll("(?s).*<cbrn:ErrorCodeDescriptionText>(.*?)<.*", "$1");
    String said = sent("valid/dmv907-hold", 403, XML, error);

    assertThat(said.lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(said.split(Pattern.quote(reason), -1)).as(said).hasSize(2);
  }

  /// The content type a sample was sent as, then what the command said.
  private String sent(String sample, int status, String type, String answer) throws IOException {
    AtomicReference<String> sentAs = new AtomicReference<>("");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          sentAs.set(exchange.getRequestHeaders().getFirst("Content-Type"));
          exchange.getRequestBody().readAllBytes();
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    PrintStream usual = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      String door = "http://127.0.0.1:" + server.getAddress().getPort() + "/ws";
      Cursitor.run("send", SAMPLES.resolve(sample + ".xml").toString(), "--to", door);
    } finally {
      System.setOut(usual);
      server.stop(0);
    }
    return sentAs.get() + "\n" + said.toString(StandardCharsets.UTF_8);
  }

  private static String sample(String name) throws IOException {
    return Files.readString(SAMPLES.resolve(name + ".xml"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
